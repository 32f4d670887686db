package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mobilityplan.model.NameKey;

/** Two rows as one header: the lower word where it is known, else the words of both; a time with the year above it. */
final class JoinedHeader {

    /** Years as the header of amounts or figures: « 2026 », « 2027-2029 », « 2025 (au 30/09) ». */
    private static final Pattern YEARS = Pattern.compile(
            "20\\d\\d(?: ?[-–/] ?(?:20)?\\d\\d| ?\\((?:au|à|fin|arrêté|partiel|provisoire|en cours)\\b[^()]*\\)| au \\d{1,2}/\\d{1,2})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** « 2027 (prév.) »: amounts that are planned, as those of a year alone are. */
    private static final Pattern PLANNED_YEAR =
            Pattern.compile("(20\\d\\d) ?\\((?:prév|estim)[^()]*\\)", Pattern.CASE_INSENSITIVE);

    private final GridRow upper;
    private final GridRow lower;
    private final List<GridRow> data;
    private final TableLayout layout;
    private final boolean merged;
    private final int width;

    /** The word above each column, also where it is that of a group of columns. */
    private final List<String> groups = new ArrayList<>();

    /** The same with all that is written, such as « (prév.) ». */
    private final List<String> full = new ArrayList<>();

    private final List<String> words = new ArrayList<>();

    /**
     * Joins two rows.
     *
     * @param merged whether all words of the lower row are below groups
     * @param data the rows below the header
     */
    JoinedHeader(GridRow upper, GridRow lower, boolean merged, List<GridRow> data, TableLayout layout) {
        this.upper = upper;
        this.lower = lower;
        this.data = data;
        this.layout = layout;
        this.merged = merged;
        this.width = Math.max(upper.width(), lower.width());
        findGroups();
    }

    /** The header of two rows that say the same in two languages: the words that are known, of the upper row where both are. */
    static TableHeader ofLanguages(TableHeader upper, TableHeader lower, TableLayout layout) {
        List<String> headers = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.width(), lower.width()); i++) {
            String above = upper.header(i);
            String below = lower.header(i);
            boolean once = above.isEmpty() || below.isEmpty() || above.equals(below);
            String both = once ? above + (above.isEmpty() ? below : "") : above + " / " + below;
            // « Bugettu » above « Budget (€) ».
            boolean unit =
                    lower.meaning(i).isPresent() && FunderHeaders.hasUnit(below) && !FunderHeaders.hasUnit(above);
            headers.add(
                    upper.meaning(i).isPresent() && !unit
                            ? above
                            : lower.meaning(i).isPresent() ? below : both);
            written.add(both);
        }
        return TableHeader.of(upper.row(), 2, wider(upper.cells(), lower.cells()), headers, written, layout);
    }

    /** The row whose places are those of the columns. */
    private static GridRow wider(GridRow upper, GridRow lower) {
        return lower.width() >= upper.width() ? lower : upper;
    }

    /** The header of the rows from one on. */
    TableHeader header(int row, int height) {
        List<String> dated = TimeHeaders.dated(groups, words);
        List<String> headers = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            boolean time = !dated.get(i).isEmpty();
            headers.add(time ? dated.get(i) : word(i));
            written.add(time ? dated.get(i) : both(full.get(i), words.get(i)));
        }
        return TableHeader.of(row, height, wider(upper, lower), headers, written, layout);
    }

    private void findGroups() {
        String group = "";
        for (int i = 0; i < width; i++) {
            String above = HeaderRows.header(upper, i, layout);
            String below = HeaderRows.header(lower, i, layout);
            boolean continues = upper.cell(i).mergedLeft()
                    || merged && !below.isEmpty()
                    || isYearOrTotal(below) && i > 0 && isYearOrTotal(words.get(i - 1))
                    || TimeHeaders.isTime(below) && i > 0 && TimeHeaders.isTime(words.get(i - 1))
                    || isWithYear(group)
                            && !below.isEmpty()
                            && layout.columnOf(below).isEmpty();
            group = above.isEmpty() && continues ? group : above;
            groups.add(PLANNED_YEAR.matcher(group).replaceFirst("$1"));
            full.add(group);
            words.add(below);
        }
    }

    /** The words that say what a column is. */
    private String word(int column) {
        String group = groups.get(column);
        String below = words.get(column);
        String both = both(group, below);
        boolean first = column == 0 || !groups.get(column - 1).equals(group);
        boolean last = column + 1 == width || !groups.get(column + 1).equals(group);
        Optional<TableColumn> above = layout.columnOf(group);
        boolean unknown = layout.columnOf(both).isEmpty();
        boolean figures = above.filter(TableColumn.INDICATORS::equals).isPresent() && !below.isEmpty();
        if (figures && first) {
            // « Indicateurs » above « Libellé | Cible 2026 | Réalisé 2024 ».
            return group;
        }
        if (TimeHeaders.fromOrTo(words, column).isPresent()) {
            return below;
        }
        boolean time = isTime(column, above);
        // « Structure » below « Pilote » says more about the same column.
        boolean detail =
                merged && above.isPresent() && unknown && layout.columnOf(below).isEmpty() && first && last;
        if (detail && !time) {
            return group;
        }
        if (figures || time || unknown && isDefined(group, below, above)) {
            return below;
        }
        return isLead(group, below, above) ? group + " (" + below + ")" : both;
    }

    /** Whether words below a group are a lead each: « Chef de file » above « FR | BR », unless the cells are marks. */
    private boolean isLead(String group, String below, Optional<TableColumn> above) {
        return above.filter(TableColumn.COORDINATION::equals).isPresent()
                && !below.isEmpty()
                && layout.columnOf(below).isEmpty()
                && layout.columnOf(both(group, below))
                        .filter(meaning -> !meaning.equals(TableColumn.COORDINATION))
                        .isEmpty()
                && Collections.frequency(groups, group) > 1
                && !hasMarks(group);
    }

    /** Whether any cell below a group is a mark. */
    private boolean hasMarks(String group) {
        return IntStream.range(0, width)
                .filter(i -> groups.get(i).equals(group))
                .anyMatch(i -> data.stream().anyMatch(each -> TimeCells.isMark(each.plain(i))));
    }

    /** Whether the lower word alone says what a column is. */
    private boolean isDefined(String group, String below, Optional<TableColumn> above) {
        // « État » below « 2025 (payé) » is no status.
        if (HeaderWords.YEAR.matcher(group).lookingAt() && FunderHeaders.isFunder(below, name -> false)) {
            return false;
        }
        // « Évaluation » above « Indicateur | Cible 2025 ».
        boolean figure = IndicatorHeader.partOf(below, Optional.empty(), true)
                .filter(part -> HeaderWords.YEAR.matcher(below).find())
                .isPresent();
        return figure
                || layout.columnOf(below).isPresent()
                || layout.isKept(below)
                || layout.isLeftOut(below)
                || isFunder(below, above);
    }

    private static String both(String group, String below) {
        return group.isEmpty() || below.isEmpty() ? group + below : group + " " + below;
    }

    /** Whether a word names who pays, below « Budget » or « Financements ». */
    private static boolean isFunder(String below, Optional<TableColumn> above) {
        return above.filter(meaning -> meaning.equals(TableColumn.BUDGET) || meaning.equals(TableColumn.FUNDING))
                        .isPresent()
                && !below.isEmpty()
                && FunderHeaders.isFunder(below, name -> false);
    }

    /** Whether the lower word is a time by itself, below words of times or above marks. */
    private boolean isTime(int column, Optional<TableColumn> above) {
        boolean mayHaveMarks =
                above.filter(meaning -> !meaning.equals(TableColumn.STATUS)).isEmpty();
        return !isWithYear(groups.get(column))
                && (TimeHeaders.isTimeBelow(groups.get(column), words.get(column), layout)
                        || mayHaveMarks && isTimeOfMarks(column));
    }

    /** Whether the lower word is a time, and the cells below it are marks. */
    private boolean isTimeOfMarks(int column) {
        List<String> cells = TimeHeaders.isTimeOrYear(words.get(column)) ? GridRow.plain(data, column) : List.of();
        return !cells.isEmpty() && 2 * cells.stream().filter(TimeCells::isMark).count() > cells.size();
    }

    /** Whether a text is a year, several, or the word for their sum. */
    static boolean isYearOrTotal(String text) {
        return YEARS.matcher(text).matches() || NameKey.of(text).value().equals("total");
    }

    private static boolean isWithYear(String group) {
        return TimeCells.timeIn(group).isPresent();
    }
}
