package org.mobilityplan.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;

/** Recognises rows that are headings of chantiers and not actions: « Axe 1. Informer », alone or next to the sums of its actions. */
final class HeadingRows {

    private static final List<TableColumn> LEVELS = TableColumn.LEVELS;

    private static final Set<TableColumn> MONEY =
            Set.of(TableColumn.BUDGET, TableColumn.FUNDING, TableColumn.FUNDER_AMOUNT);

    /** Levels of a heading that are not chantiers. */
    private static final Set<String> ACTION_WORDS = Set.of("action", "sous action", "fiche", "fiche action", "mesure");

    /** What templates write above their rows; any other word may be a chantier. */
    private static final Set<String> SECTION_NAMES =
            Set.of("donnees", "donnees a saisir", "exemple", "exemples", "saisie");

    /** A shorter text may be a code. */
    private static final int MIN_WORDS = 10;

    /** Fewer cells that are merged with the one to their left do not make a row a heading of those next to it. */
    static final int MIN_SPAN = 3;

    /** « WP1 Management »: the number is part of the code. */
    private static final Pattern WORK_PACKAGE = Pattern.compile("WP ?\\d{1,2}(?:[ .:–-]+\\p{L}.*)?");

    private HeadingRows() {}

    /** Whether a line is the heading of a work package: « WP1 Management ». */
    static boolean isWorkPackage(String line) {
        return WORK_PACKAGE.matcher(line).matches();
    }

    /** Whether a line is the heading of a chantier: « Axe 1. Informer ». */
    static boolean isHeading(String line) {
        Heading heading = Heading.read(line);
        String word = NameKey.of(heading.level().orElse("")).value();
        boolean year = heading.code()
                .filter(code -> HeaderWords.YEAR.matcher(code.value()).matches())
                .isPresent();
        return heading.code().isPresent() && !year && !word.isEmpty() && !ACTION_WORDS.contains(word)
                || isWorkPackage(line.strip());
    }

    /**
     * Whether the only cell of a row is a heading, or the only one but for sums, such as « Axe 1. Informer » above its actions; the
     * labels of the chantiers in which it is do not count.
     */
    static boolean isHeadingRow(GridRow row, TableHeader header) {
        List<Integer> filled = withoutLabels(row, header);
        if (filled.isEmpty()) {
            return false;
        }
        int column = filled.get(0);
        boolean labelled = filled.size() < row.filled().size();
        boolean alone = filled.size() == 1;
        boolean spans = alone && row.cell(column + 1).mergedLeft() && row.width() > 2;
        boolean wide = spans && (!labelled || isWide(row, column, header));
        return alone && !labelled && isHeading(row.text(column)) || wide || isHeadingWithAmounts(row, filled, header);
    }

    /** Whether a row is a heading with the sums of its actions: « Axe 1. Informer | | 45 700 € ». */
    private static boolean isHeadingWithAmounts(GridRow row, List<Integer> filled, TableHeader header) {
        int column = filled.get(0);
        boolean amounts = areAmounts(row, filled.subList(1, filled.size()), header);
        Heading heading = Heading.read(row.text(column));
        boolean coded = heading.code().isPresent() && heading.title().chars().anyMatch(Character::isLetter)
                || LetteredCodes.isCoded(row.text(column));
        boolean words = filled.size() == 1 && isMoreThanCode(row.plain(column));
        boolean code = header.meaning(column).filter(TableColumn.CODE::equals).isPresent()
                && isWithoutTitle(row, header)
                && (coded
                        || words
                        || row.cell(header.column(TableColumn.TITLE).orElseThrow())
                                .mergedLeft());
        boolean titled =
                header.meaning(column).filter(TableColumn.TITLE::equals).isPresent();
        return amounts
                && (code
                        || titled && isHeading(row.text(column)) && row.filled().size() == filled.size());
    }

    /** Whether a row has labels of chantiers, no action, and nothing else but the sums of the actions below it. */
    static boolean isLabelWithAmounts(GridRow row, TableHeader header) {
        List<Integer> others = withoutLabels(row, header);
        return isWithoutTitle(row, header)
                && !others.isEmpty()
                && others.size() < row.filled().size()
                && areAmounts(row, others, header);
    }

    /** Whether a text in the column of codes has words: « Conforter l'offre ». */
    private static boolean isMoreThanCode(String text) {
        return text.length() >= MIN_WORDS && LevelColumns.hasTwoWords(text);
    }

    /** Whether a cell covers at least half of the columns to its right. */
    private static boolean isWide(GridRow row, int column, TableHeader header) {
        int end = column + 1;
        while (end < row.width() && row.cell(end).mergedLeft()) {
            end++;
        }
        return end - column >= MIN_SPAN && 2 * (end - column) >= header.width() - column;
    }

    /**
     * Whether a row is a heading above the columns of chantiers, although it begins in the first of them: « Axe 1. Informer » as wide
     * as the table, above a row with an objective of its own.
     */
    static boolean isAboveLevels(List<GridRow> rows, int index, TableHeader header, TableLayout layout) {
        GridRow row = rows.get(index);
        int column = row.filled().get(0);
        Optional<TableColumn> meaning = header.meaning(column).filter(LEVELS::contains);
        boolean first = meaning.isPresent()
                && areAmounts(row, row.filled().subList(1, row.filled().size()), header)
                && LEVELS.stream()
                        .flatMap(level -> header.columns(level).stream())
                        .allMatch(other -> other >= column);
        if (!first) {
            return false;
        }
        GridRow next = nextFilled(rows, index);
        if (!next.isFilled(column)) {
            return false;
        }
        Optional<String> ofColumn = TableLayout.levelWord(header.header(column));
        Optional<String> word = Heading.read(row.text(column)).level();
        Optional<String> below = Heading.read(next.text(column)).level().or(() -> ofColumn);
        boolean wide = row.cell(column + 1).mergedLeft() && isWide(row, column, header);
        boolean higher = isHeading(row.text(column))
                && word.flatMap(layout::columnOf)
                        .filter(level ->
                                LEVELS.contains(level) && LEVELS.indexOf(level) < LEVELS.indexOf(meaning.get()))
                        .isPresent();
        return wide && !word.or(() -> ofColumn).equals(below) || higher;
    }

    /** « Données » below the header of a template, where every other row names a chantier with a code. */
    static boolean isSectionName(GridRow row, List<GridRow> rows, int index, TableHeader header) {
        TableRow cells = new TableRow(row, header);
        String label = NameKey.of(cells.peek(TableColumn.LEVEL_1)).value();
        if (row.filled().size() > 1 || !SECTION_NAMES.contains(label)) {
            return false;
        }
        List<GridRow> others = rows.subList(index + 1, rows.size()).stream()
                .filter(next -> !next.isEmpty())
                .toList();
        return !others.isEmpty()
                && others.stream()
                        .map(next -> Heading.read(new TableRow(next, header).peek(TableColumn.LEVEL_1)))
                        .allMatch(heading -> heading.code().isPresent());
    }

    /** The filled cells that are not labels of chantiers. */
    static List<Integer> withoutLabels(GridRow row, TableHeader header) {
        return row.filled().stream()
                .filter(i -> header.meaning(i).filter(LEVELS::contains).isEmpty())
                .toList();
    }

    private static boolean areAmounts(GridRow row, List<Integer> columns, TableHeader header) {
        return columns.stream()
                .allMatch(i ->
                        header.meaning(i).map(MONEY::contains).orElse(true) && FunderHeaders.isAmount(row.plain(i)));
    }

    /** Whether the table has a column of titles, and the row no title there, nor a part of the one above it. */
    static boolean isWithoutTitle(GridRow row, TableHeader header) {
        OptionalInt title = header.column(TableColumn.TITLE);
        return title.isPresent()
                && !row.isFilled(title.getAsInt())
                && !row.cell(title.getAsInt()).mergedAbove();
    }

    /** The next row that is not empty; an empty one at the end. */
    static GridRow nextFilled(List<GridRow> rows, int index) {
        int next = nextIndex(rows, index);
        return next < rows.size() ? rows.get(next) : GridRow.of(next, List.of());
    }

    /** The position of the next row that is not empty; or the number of rows. */
    static int nextIndex(List<GridRow> rows, int index) {
        int next = index + 1;
        while (next < rows.size() && rows.get(next).isEmpty()) {
            next++;
        }
        return next;
    }
}
