package org.mobilityplan.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.PlainText;

/** Finds which of the first rows of a table is its header, and which of the rows next to it is part of it. */
final class HeaderRows {

    /** A header further down would be a cell. */
    static final int MAX_ROWS = 50;

    /** Longer texts are cells of data. */
    private static final int MAX_HEADER_LENGTH = 80;

    /** With so many words of two languages, one unknown word does not make a row data. */
    private static final int SURELY_TRANSLATED = 4;

    private final List<GridRow> rows;
    private final TableLayout layout;

    /** The header of each row alone, once it is known. */
    private final Map<Integer, TableHeader> alone = new HashMap<>();

    HeaderRows(List<GridRow> rows, TableLayout layout) {
        this.rows = rows;
        this.layout = layout;
    }

    /**
     * Finds the header: the first of the rows with the most known headers, or two rows of which the second completes the first;
     * absent if no row looks like a header.
     */
    Optional<TableHeader> find() {
        TableHeader best = null;
        TableHeader first = null;
        int widest = 0;
        for (int i = 0; i < Math.min(rows.size(), MAX_ROWS); i++) {
            GridRow cells = rows.get(i);
            if (cells.isEmpty()) {
                continue;
            }
            TableHeader header = alone(i);
            boolean plausible = isPlausible(header, widest);
            if (plausible && (best == null || score(header) > score(best))) {
                best = header;
            }
            if (plausible && first == null && isSure(header)) {
                first = header;
            }
            widest = Math.max(widest, cells.filled().size());
        }
        // A table below the first one may have more columns.
        boolean below = first != null
                && best != null
                && (best.row() > first.row() + 2
                        || best.row() == first.row() + 2
                                && rows.get(first.row() + 1)
                                        .isFilled(
                                                first.column(TableColumn.TITLE).orElse(0)));
        return Optional.ofNullable(below ? first : best).map(this::completed);
    }

    /** The header of a row by itself. */
    static TableHeader of(int row, GridRow cells, TableLayout layout) {
        List<String> headers = IntStream.range(0, cells.width())
                .mapToObj(i -> header(cells, i, layout))
                .toList();
        return TableHeader.of(row, 1, cells, headers, headers, layout);
    }

    private TableHeader alone(int row) {
        return alone.computeIfAbsent(row, index -> of(index, rows.get(index), layout));
    }

    /** The text of a cell on one line; of « Lead partner » above « Chef de file », in lines each, the two with a slash. */
    static String header(GridRow cells, int column, TableLayout layout) {
        String plain = cells.plain(column);
        String text = cells.text(column).strip();
        int end = text.length() > MAX_HEADER_LENGTH || layout.columnOf(plain).isPresent() ? -1 : text.indexOf('\n');
        while (end > 0) {
            String both = PlainText.of(text.substring(0, end)) + " / " + PlainText.of(text.substring(end + 1));
            if (layout.columnOf(both).isPresent()) {
                return both;
            }
            end = text.indexOf('\n', end + 1);
        }
        return plain;
    }

    /** Whether actions and most other columns are known. */
    private static boolean isSure(TableHeader header) {
        return header.column(TableColumn.TITLE).isPresent()
                && header.known() >= 3
                && 3 * header.known() >= 2 * header.cells().filled().size();
    }

    private static int score(TableHeader header) {
        return 2 * header.known() + (header.column(TableColumn.TITLE).isPresent() ? 1 : 0);
    }

    /**
     * Whether enough of the cells are known headers, and none of them looks like data.
     *
     * @param widest the number of filled cells of the widest row above: one as wide is more likely a header
     */
    private static boolean isPlausible(TableHeader header, int widest) {
        List<Integer> filled = header.cells().filled();
        int cells = filled.size();
        int known = header.columns().size();
        boolean firstFilled = widest == 0;
        if (widest >= cells && 2 * known <= cells) {
            return false;
        }
        boolean data = filled.stream().anyMatch(i -> isData(header.header(i)));
        return known > 0
                && (known >= 2 && !(data && 2 * known <= cells) || !data && (firstFilled || 2 * known >= cells));
    }

    /** Whether a text is a figure, but not years, or longer than a header is. */
    static boolean isData(String text) {
        boolean figures = !text.isEmpty()
                && text.chars().noneMatch(Character::isLetter)
                && text.chars().anyMatch(Character::isDigit);
        boolean years = HeaderWords.YEAR.matcher(text).matches() || TwoYears.are(text);
        return figures && !years || text.length() > MAX_HEADER_LENGTH;
    }

    /** The header with the row above or below it, if that row makes more columns known, or names times. */
    private TableHeader completed(TableHeader header) {
        int row = header.row();
        Optional<TableHeader> two = row == 0 ? Optional.empty() : inTwoLanguages(row - 1);
        if (two.isPresent()) {
            return two.get();
        }
        TableHeader best = row == 0 ? header : better(header, header, row - 1, rows.get(row), 2);
        return completedBelow(header, best);
    }

    /** The header of another table with the row below it, if that row makes more columns known, or names times. */
    TableHeader completedBelow(TableHeader header) {
        return completedBelow(header, header);
    }

    private TableHeader completedBelow(TableHeader header, TableHeader best) {
        int row = header.row();
        if (row + 1 >= rows.size()) {
            return best;
        }
        Optional<TableHeader> languages = inTwoLanguages(row);
        if (languages.isPresent()) {
            return languages.get();
        }
        GridRow below = rows.get(row + 1);
        TableHeader two = better(header, best, row, below, 2);
        Optional<GridRow> times =
                row + 2 < rows.size() ? TimeHeaders.joined(below, rows.get(row + 2)) : Optional.empty();
        return times.map(joined -> better(header, two, row, joined, 3)).orElse(two);
    }

    /** A row and the one below it that says the same in another language: « Action | Pilote » above « Maßnahme | Träger ». */
    private Optional<TableHeader> inTwoLanguages(int row) {
        TableHeader upper = alone(row);
        TableHeader lower = alone(row + 1);
        List<Integer> filled = lower.cells().filled();
        List<Integer> known = filled.stream()
                .filter(i -> upper.meaning(i).isPresent() && lower.meaning(i).isPresent())
                .toList();
        boolean same = known.stream().allMatch(i -> upper.meaning(i).equals(lower.meaning(i)));
        long translated = known.stream()
                .filter(i -> !NameKey.of(upper.header(i)).equals(NameKey.of(lower.header(i))))
                .count();
        boolean header = filled.stream()
                .allMatch(i ->
                        upper.cells().isFilled(i) && lower.header(i).chars().noneMatch(Character::isDigit));
        // A name below a known word is more likely data.
        long unknown = filled.stream()
                .filter(i -> upper.meaning(i).isPresent() && lower.meaning(i).isEmpty())
                .count();
        boolean enough = translated >= 2 && unknown == 0 || translated >= SURELY_TRANSLATED && unknown == 1;
        return same && header && enough && 2 * known.size() >= filled.size()
                ? Optional.of(JoinedHeader.ofLanguages(upper, lower, layout))
                : Optional.empty();
    }

    /**
     * The best header so far, or that of a row and those below it if it is better.
     *
     * @param base the header of the row that has the most known headers
     * @param best the best header so far
     * @param upper the upper row
     * @param below the lower row; of a header of three rows, the two lower ones as one
     * @param height the number of rows
     */
    private TableHeader better(TableHeader base, TableHeader best, int upper, GridRow below, int height) {
        if (NoiseRows.isSubtotal(below)) {
            return best;
        }
        GridRow above = rows.get(upper);
        boolean first = upper == base.row();
        int end = Math.min(rows.size(), upper + height + MAX_ROWS);
        List<GridRow> data = rows.subList(Math.min(upper + height, end), end);
        boolean merged = first && (isMergedWith(base, above, below) || isBelowGroups(base, above, below));
        TableHeader joined = new JoinedHeader(above, below, merged, data, layout).header(upper, height);
        if (base.column(TableColumn.TITLE).isPresent()
                && joined.column(TableColumn.TITLE).isEmpty()) {
            return best;
        }
        List<Integer> others =
                below.filled().stream().filter(i -> joined.timeOf(i).isEmpty()).toList();
        boolean allTimes = TimeHeaders.areTimes(below);
        boolean times = others.size() < below.filled().size() || allTimes;
        boolean header = allTimes
                || others.stream()
                        .map(below::plain)
                        .noneMatch(text -> isData(text) && !JoinedHeader.isYearOrTotal(text));
        TableHeader lower = height > 2 ? of(upper + 1, below, layout) : alone(upper + 1);
        long knownBelow =
                others.stream().filter(i -> lower.meaning(i).isPresent()).count();
        boolean mostlyKnown = 3 * knownBelow >= 2 * others.size();
        boolean groups = areGroupsKnown(joined, above, below);
        boolean known = first
                ? mostlyKnown || joined.unknown().isEmpty() || groups
                : joined.unknown().stream()
                                .filter(i -> !below.cell(i).mergedAbove())
                                .count()
                        <= base.unknown().size();
        boolean spans =
                !first && above.filled().stream().anyMatch(i -> below.cell(i).mergedAbove());
        boolean more =
                score(joined) > score(best) || score(joined) == score(best) && (spans || times(joined) > times(best));
        boolean onlyTimes = first && allTimes;
        boolean better = header && (known || onlyTimes) && (score(lower) > 0 || times || groups) && (more || onlyTimes);
        // The third row is nothing but times.
        boolean dated = height > 2 && times(joined) > times(best);
        return better || dated || merged && header && best.height() == 1 ? joined : best;
    }

    /** Whether a row is part of the header: the cell below the actions is merged with it, and most words are below groups. */
    private static boolean isMergedWith(TableHeader header, GridRow upper, GridRow below) {
        long grouped = below.filled().stream()
                .filter(i -> upper.cell(i).mergedLeft() || upper.cell(i + 1).mergedLeft())
                .count();
        OptionalInt title = header.column(TableColumn.TITLE);
        return title.isPresent()
                && below.cell(title.getAsInt()).mergedAbove()
                && grouped > 0
                && 2 * grouped >= below.filled().size();
    }

    /** Whether a row has no title, and nothing but words below groups of two columns or more: it is no action. */
    private static boolean isBelowGroups(TableHeader header, GridRow upper, GridRow below) {
        OptionalInt title = header.column(TableColumn.TITLE);
        return title.isPresent()
                && !below.isFilled(title.getAsInt())
                && below.filled().size() >= 2
                && below.filled().stream().allMatch(i -> isWord(below.plain(i)) && isBelowGroup(upper, below, i));
    }

    /** Whether a cell is below a group of cells next to each other, the first of which alone has a header above it. */
    private static boolean isBelowGroup(GridRow upper, GridRow below, int column) {
        int next = column + 1;
        return upper.isFilled(column)
                ? !upper.isFilled(next) && below.isFilled(next)
                : column > 0 && below.isFilled(column - 1);
    }

    private static boolean isWord(String text) {
        return JoinedHeader.isYearOrTotal(text)
                || !isData(text) && !TimeCells.isMark(text) && !FunderHeaders.isAmount(text);
    }

    /** How many columns are times. */
    private static long times(TableHeader header) {
        return header.kept().stream().filter(i -> header.timeOf(i).isPresent()).count();
    }

    /** Whether the lower row names the columns of groups above it, all of which are known then. */
    private static boolean areGroupsKnown(TableHeader joined, GridRow upper, GridRow below) {
        List<Integer> filled = below.filled();
        boolean known = filled.stream()
                .allMatch(i -> joined.meaning(i).isPresent() || joined.timeOf(i).isPresent());
        boolean spans = filled.stream()
                .anyMatch(i -> upper.cell(i).mergedLeft()
                        || !upper.isFilled(i) && filled.contains(i - 1) && JoinedHeader.isYearOrTotal(below.plain(i)));
        return known && spans && filled.size() >= 2;
    }
}
