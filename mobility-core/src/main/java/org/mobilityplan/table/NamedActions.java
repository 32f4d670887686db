package org.mobilityplan.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;

/**
 * The actions that a table below may name by their code or title, such as indicators: « 1.1 | Nombre de départs | 120 ». A code or title
 * that two actions have names none.
 */
final class NamedActions {

    /** « 1.1 », « A3 », « 2.a ». */
    private static final Pattern CODE = Pattern.compile(TableHeaders.CODE.pattern() + "\\.?");

    private static final Set<TableColumn> MONEY =
            Set.of(TableColumn.BUDGET, TableColumn.FUNDER, TableColumn.FUNDER_AMOUNT, TableColumn.FUNDING);

    /** Whether a table of actions has money, so that another one with money would be counted twice. */
    private boolean money;

    private final Map<String, Named> byCode = new HashMap<>();
    private final Map<NameKey, Named> byTitle = new HashMap<>();
    private final Set<String> codesOfSeveral = new HashSet<>();
    private final Set<NameKey> titlesOfSeveral = new HashSet<>();

    /** The action of the row above, for a cell that is merged with it. */
    private Optional<Named> last = Optional.empty();

    /**
     * An action.
     *
     * @param draft the action
     * @param code its code; empty for none
     * @param title its title
     * @param parent the chantier that it is in
     */
    record Named(ActionDraft draft, String code, NameKey title, PlanDraft parent) {

        /** Takes the cells that only name the action or its chantier as read. */
        void clearNames(TableRow row, TableHeader header) {
            header.column(TableColumn.TITLE).ifPresent(column -> {
                if (row.peek(column).isEmpty() || isNamedBy(row.peek(column))) {
                    row.clear(column);
                }
            });
            header.column(TableColumn.CODE).ifPresent(column -> {
                if (codeOf(row.peek(column)).equals(code)) {
                    row.clear(column);
                }
            });
            for (TableColumn level : TableColumn.LEVELS) {
                header.column(level).ifPresent(column -> {
                    if (NameKey.of(Heading.read(row.peek(column)).title()).equals(NameKey.of(parent.title()))) {
                        row.clear(column);
                    }
                });
            }
        }

        private boolean isNamedBy(String words) {
            return codeOf(words).equals(code) && !code.isEmpty()
                    || titleOf(words).equals(title);
        }
    }

    /** Adds a table of actions. */
    void addTable(TableHeader header) {
        money |= hasMoney(header);
    }

    private static boolean hasMoney(TableHeader header) {
        return MONEY.stream().anyMatch(column -> header.column(column).isPresent());
    }

    /** Adds the action of a row. */
    void add(ActionDraft draft, TableRow row, PlanDraft parent) {
        String own = row.peek(TableColumn.CODE);
        String code = own.isBlank()
                ? Heading.read(draft.title())
                        .code()
                        .map(Code::value)
                        .map(NamedActions::key)
                        .orElse("")
                : codeOf(own);
        Named named = new Named(draft, code, titleOf(draft.title()), parent);
        if (!code.isEmpty() && byCode.putIfAbsent(code, named) != null) {
            codesOfSeveral.add(code);
        }
        if (byTitle.putIfAbsent(named.title, named) != null) {
            titlesOfSeveral.add(named.title);
        }
    }

    /**
     * The column by which the rows of a table name actions above it: most of its cells are codes that are known, or all are titles
     * that are known. Absent for a table of other actions.
     */
    OptionalInt columnIn(TableHeader header, List<GridRow> rows) {
        OptionalInt column = column(header);
        if (column.isEmpty() || byTitle.isEmpty() || header.known() < 2 || money && hasMoney(header)) {
            return OptionalInt.empty();
        }
        List<String> cells = GridRow.plain(rows, column.getAsInt());
        long codes = cells.stream().filter(cell -> !codeOf(cell).isEmpty()).count();
        long known = cells.stream().filter(cell -> named(cell).isPresent()).count();
        // « gén. » among the codes is about none of the actions.
        boolean named =
                3 * codes >= 2 * cells.size() ? 2 * known >= cells.size() : known == cells.size() && completes(header);
        return !cells.isEmpty() && named ? column : OptionalInt.empty();
    }

    /** Whether all actions of a table are codes, few of which are known: it is not about other actions. */
    boolean areUnknownCodes(TableHeader header, List<GridRow> rows) {
        OptionalInt column = header.column(TableColumn.TITLE);
        List<String> cells = column.isPresent() ? GridRow.plain(rows, column.getAsInt()) : List.of();
        return !byCode.isEmpty()
                && !cells.isEmpty()
                && cells.stream().noneMatch(cell -> codeOf(cell).isEmpty());
    }

    /** Whether a table has figures or money, and not again who leads the actions: then it has actions of its own. */
    private static boolean completes(TableHeader header) {
        return (hasMoney(header) || header.column(TableColumn.INDICATORS).isPresent())
                && header.column(TableColumn.COORDINATION).isEmpty();
    }

    private static OptionalInt column(TableHeader header) {
        OptionalInt title = header.column(TableColumn.TITLE);
        return title.isPresent() ? title : header.column(TableColumn.CODE);
    }

    /** The action that a row names, or that of the row above where the cell is empty. */
    Optional<Named> of(GridRow row, int column) {
        last = row.isFilled(column) ? named(row.plain(column)) : last;
        return last;
    }

    private Optional<Named> named(String words) {
        String code = codeOf(words);
        @Nullable Named named = codesOfSeveral.contains(code) ? null : byCode.get(code);
        NameKey title = titleOf(words);
        return Optional.ofNullable(
                named != null || titlesOfSeveral.contains(title) || !code.isEmpty() ? named : byTitle.get(title));
    }

    private static NameKey titleOf(String words) {
        String title = Heading.read(words).title();
        return NameKey.of(title.isEmpty() ? words : title);
    }

    /** The key of « 1.1 », « Action 1.1 » and « FA 1.1 »; empty for words. */
    private static String codeOf(String words) {
        Heading heading = Heading.read(words);
        boolean only = heading.code().isPresent() && heading.title().isEmpty();
        return only
                ? key(heading.code().get().value())
                : CODE.matcher(words.strip()).matches() ? key(words.strip()) : "";
    }

    private static String key(String code) {
        return NameKey.of(code).value().replace(" ", "");
    }
}
