package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.PlainText;

/**
 * The code of a level in a column of its own: « Code axe | Axe », « Axe | Libellé axe », « N° OS » alone. The cells of both columns are
 * one heading, such as « Axe 1. Informer », in the column of the labels.
 */
final class LevelCodes {

    private static final String NUMBERS = "(?:n|no|num|numero|code|ref|reference|id|identifiant|nr|number)";
    private static final String LABELS =
            "(?:libelle|intitule|titre|nom|denomination|label|title|name|bezeichnung|titel)";
    private static final String OF = " (?:de |d |du |l |la |des |der )*";

    private static final Pattern NUMBER =
            Pattern.compile(NUMBERS + OF + "(?<before>\\p{L}.*)|(?<after>\\p{L}.*) " + NUMBERS);
    private static final Pattern LABEL =
            Pattern.compile(LABELS + OF + "(?<before>\\p{L}.*)|(?<after>\\p{L}.*) " + LABELS);

    /** « 1 », « 2.1 », « A », « IV », « WP1 », « Axe 1 »: a code and no words. */
    private static final Pattern CODE = Pattern.compile("(?:\\p{L}{2,12} )?(?:n° ?)?(?:\\p{Lu}{0,3}[ .-]?\\d{1,3}"
            + "(?:[.-]\\d{1,3})*\\p{Ll}?|\\p{Lu}|[IVX]{1,5})[.)]?");

    /** Abbreviations of levels in headers of codes, with their words. */
    private static final Map<String, String> WORDS = Map.of(
            "os",
            "Objectif stratégique",
            "oo",
            "Objectif opérationnel",
            "og",
            "Objectif général",
            "wp",
            "Work package");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s'’]+");

    /**
     * A level whose code has a column.
     *
     * @param code the column of the code
     * @param label the column of the label; the one of the code if there is none
     * @param level the word of the level, as the header has it: « axe », « OS »
     */
    record Pair(int code, int label, String level) {

        /** The header of both columns. */
        String header() {
            return full(level);
        }
    }

    private LevelCodes() {}

    /** The levels whose codes have a column, to the left of the actions. */
    static List<Pair> in(TableHeader header, List<GridRow> rows, TableLayout layout) {
        List<Pair> found = new ArrayList<>();
        OptionalInt title = lastTitle(header, layout);
        for (int column = 0; title.isPresent() && column < title.getAsInt(); column++) {
            Optional<Pair> pair = pair(header, column, title.getAsInt(), rows, layout);
            if (pair.isPresent()) {
                found.add(pair.get());
                column = Math.max(column, pair.get().label());
            }
        }
        return found;
    }

    /** The last column of titles: one before it may be that of a level. */
    private static OptionalInt lastTitle(TableHeader header, TableLayout layout) {
        OptionalInt last = header.column(TableColumn.TITLE);
        for (int i = 0; i < header.width(); i++) {
            if (isTitle(header.header(i), layout)) {
                last = OptionalInt.of(i);
            }
        }
        return last;
    }

    /** The level of a column and the one to its right. « Axe » alone with « 1 » is as written: only « N° axe » says that it is a code. */
    private static Optional<Pair> pair(
            TableHeader header, int column, int title, List<GridRow> rows, TableLayout layout) {
        String first = words(header, column);
        String second = words(header, column + 1);
        Optional<String> number = level(NUMBER, first, layout);
        Optional<String> bare = level(first, layout);
        Optional<String> level = number.or(() -> bare);
        boolean codes = level.isPresent() && areCodes(rows, column);
        boolean next = column + 1 < title;
        Optional<String> label = level(LABEL, second, layout)
                .or(() -> number.isPresent() ? level(second, layout) : Optional.empty())
                .filter(words -> level.isPresent() && isSame(level.get(), words))
                .or(() -> number.isPresent() && isTitle(second, layout) ? level : Optional.empty());
        if (codes
                && next
                && label.isPresent()
                && !areCodes(rows, column + 1)
                && areOneToOne(rows, column, column + 1)) {
            return Optional.of(new Pair(column, column + 1, label.get()));
        }
        // « Axe | Code axe ».
        boolean reversed = bare.isPresent()
                && next
                && level(NUMBER, second, layout)
                        .filter(words -> isSame(bare.get(), words))
                        .isPresent()
                && areCodes(rows, column + 1)
                && !codes
                && areOneToOne(rows, column + 1, column);
        if (reversed) {
            return Optional.of(new Pair(column + 1, column, bare.get()));
        }
        boolean alone = codes && number.isPresent() && !word(level.get()).isEmpty();
        return alone ? Optional.of(new Pair(column, column, level.get())) : Optional.empty();
    }

    /** Whether two words are for one level: « OS », « objectif » and « objectif stratégique ». */
    private static boolean isSame(String first, String second) {
        String one = NameKey.of(full(first)).value();
        String other = NameKey.of(full(second)).value();
        return one.startsWith(other) || other.startsWith(one);
    }

    private static String full(String level) {
        return WORDS.getOrDefault(level.toLowerCase(Locale.ROOT), level);
    }

    /** The word of a level in a heading: « Axe », « OS »; empty for one that headings do not have. */
    private static String word(String level) {
        boolean abbreviation = WORDS.containsKey(level.toLowerCase(Locale.ROOT));
        return abbreviation
                ? level.toUpperCase(Locale.ROOT)
                : TableLayout.levelWord(level).orElse("");
    }

    private static String words(TableHeader header, int column) {
        return header.written(column);
    }

    private static boolean isTitle(String header, TableLayout layout) {
        return layout.columnOf(header).filter(TableColumn.TITLE::equals).isPresent();
    }

    /** The level that a header is about with a word for codes or labels: « axe » for « N° de l'axe ». */
    private static Optional<String> level(Pattern pattern, String header, TableLayout layout) {
        Matcher found = pattern.matcher(NameKey.of(header).value());
        if (!found.matches()) {
            return Optional.empty();
        }
        String before = found.group("before");
        int count = (before == null ? found.group("after") : before).split(" ").length;
        List<String> words = List.of(BETWEEN_WORDS.split(PlainText.of(header)));
        int from = before == null ? 0 : Math.max(0, words.size() - count);
        return level(String.join(" ", words.subList(from, Math.min(words.size(), from + count))), layout);
    }

    private static Optional<String> level(String words, TableLayout layout) {
        return Optional.of(words)
                .filter(level -> layout.columnOf(full(level))
                        .filter(TableColumn.LEVELS::contains)
                        .isPresent());
    }

    private static boolean areCodes(List<GridRow> rows, int column) {
        List<String> cells = GridRow.plain(rows, column);
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> CODE.matcher(cell).matches());
    }

    /** Whether each code has one label, and a label no other code. */
    private static boolean areOneToOne(List<GridRow> rows, int codes, int labels) {
        Map<String, String> labelOf = new HashMap<>();
        Map<String, String> codeOf = new HashMap<>();
        for (GridRow row : rows) {
            String code = row.plain(codes);
            String label = NameKey.of(row.plain(labels)).value();
            boolean both = !code.isEmpty() && !label.isEmpty();
            if (both
                    && (!labelOf.computeIfAbsent(code, each -> label).equals(label)
                            || !codeOf.computeIfAbsent(label, each -> code).equals(code))) {
                return false;
            }
        }
        return true;
    }

    /** A row with one cell for the code and the label of each level. */
    static GridRow joined(GridRow row, List<Pair> pairs) {
        GridRow joined = row;
        for (Pair pair : pairs) {
            String code = row.plain(pair.code());
            String label = pair.label() == pair.code() ? "" : row.plain(pair.label());
            if (!code.isEmpty()) {
                joined = joined.with(pair.code(), TableCell.EMPTY)
                        .with(pair.label(), TableCell.of(heading(pair.level(), code, label)));
            }
        }
        return joined;
    }

    /** « Axe 1. Informer », « WP1. Management », « Axe 2 »; « LT1 » alone stays. */
    private static String heading(String level, String code, String label) {
        String bare = code.endsWith(".") || code.endsWith(")") ? code.substring(0, code.length() - 1) : code;
        boolean lettered = Character.isLetter(bare.charAt(0)) && bare.chars().anyMatch(Character::isDigit);
        Heading own = Heading.read(bare);
        if (own.level().isPresent() && own.code().isPresent()) {
            return label.isEmpty() ? code : own + ". " + label;
        }
        return lettered && label.isEmpty() ? code : Heading.write(lettered ? "" : word(level), bare, label);
    }
}
