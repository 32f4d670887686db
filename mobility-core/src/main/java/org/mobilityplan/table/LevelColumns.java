package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.notation.PriorityNotation;

/**
 * Recognises columns of chantiers by their cells, whatever their headers: to the left of the actions, with cells that are about several
 * actions each, as they are merged, have a code, or are followed by empty ones.
 */
final class LevelColumns {

    /** The first words of headers whose cells sort actions, and are not what the actions are for. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "direction",
            "service",
            "pole",
            "structure",
            "organisme",
            "collectivite",
            "commune",
            "ville",
            "epci",
            "site",
            "antenne",
            "secteur",
            "quartier",
            "type",
            "categorie",
            "nature",
            "annee",
            "echeance",
            "public",
            "publics",
            "source",
            "ligne",
            "visa",
            "date",
            "financeur",
            "montant",
            "mois");

    /** One of them that is also a word for chantiers: a group of rows below its only label is one. */
    private static final String POLE = "pole";

    /** Two words, which a priority or a programme does not have after its number. */
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{3,}\\P{L}.*\\p{L}{3,}");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private LevelColumns() {}

    /** Whether a text has two words, and not only a code or a value. */
    static boolean hasTwoWords(String text) {
        return TWO_WORDS.matcher(text).find();
    }

    /** The columns to the left of the actions that are unknown, or of priorities or programmes, and have cells of chantiers. */
    static List<Integer> in(TableHeader header, List<GridRow> rows) {
        OptionalInt title = header.column(TableColumn.TITLE);
        List<GridRow> actions = title.isEmpty()
                ? List.of()
                : rows.stream().filter(row -> row.isFilled(title.getAsInt())).toList();
        if (actions.isEmpty()) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        boolean first = true;
        for (int column = 0; column < title.getAsInt(); column++) {
            Optional<TableColumn> meaning = header.meaning(column);
            boolean unnamed = header.header(column).isEmpty();
            boolean unknown = unnamed || header.unknown().contains(column);
            boolean open = unknown
                    || meaning.filter(each -> each.equals(TableColumn.PRIORITY) || each.equals(TableColumn.PROGRAMMES))
                            .isPresent();
            boolean level = open && hasChantiers(header, column, title.getAsInt(), actions, unknown, first && !unnamed);
            if (level) {
                found.add(column);
            }
            first &= level || meaning.filter(TableColumn.LEVELS::contains).isPresent();
        }
        return found;
    }

    private static String firstWord(String header) {
        String key = NameKey.of(header).value();
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    private static boolean hasChantiers(
            TableHeader header, int column, int title, List<GridRow> actions, boolean unknown, boolean first) {
        String word = firstWord(header.header(column));
        boolean attribute = ATTRIBUTES.contains(word);
        if (attribute && !word.equals(POLE)) {
            return false;
        }
        List<String> cells = GridRow.plain(actions, column);
        boolean words = !cells.isEmpty()
                && cells.stream().allMatch(cell -> LETTERS.matcher(cell).find() && !FunderHeaders.isAmount(cell))
                && (unknown || cells.stream().allMatch(LevelColumns::isMoreThanValue));
        if (!words || !actions.get(0).isFilled(column)) {
            return false;
        }
        boolean merged = actions.stream()
                .anyMatch(row ->
                        row.cell(column).mergedAbove() && !row.cell(title).mergedAbove());
        boolean distinct = new HashSet<>(cells).size() == cells.size();
        boolean blanks = unknown && first && distinct && cells.size() > 1 && 2 * cells.size() <= actions.size();
        return blanks || !attribute && (merged || areCoded(cells) && cells.size() == actions.size());
    }

    private static boolean isMoreThanValue(String cell) {
        Heading heading = Heading.read(cell);
        boolean priority = PriorityNotation.read(heading.title()).findings().isEmpty();
        return !priority && (heading.level().isPresent() || hasTwoWords(heading.title()));
    }

    /** Whether all cells have a code and a title, the same ones next to each other, and at least one of them twice. */
    private static boolean areCoded(List<String> cells) {
        Set<String> seen = new HashSet<>();
        String above = "";
        for (String cell : cells) {
            Heading heading = Heading.read(cell);
            boolean coded = heading.code().isPresent() && !heading.title().isEmpty();
            boolean next = cell.equals(above);
            if (!coded || !next && !seen.add(cell)) {
                return false;
            }
            above = cell;
        }
        return seen.size() > 1 && seen.size() < cells.size();
    }
}
