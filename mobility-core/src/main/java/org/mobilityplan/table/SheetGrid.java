package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table within a sheet, with a header of its own: « Plan de financement | Financeur | Montant | Statut » with the names below
 * « Financeur », or « Indicateurs | Cible | Réalisé » with the names below « Indicateurs ».
 *
 * @param height the number of its rows, with the header
 * @param names the column of the names
 * @param lines one line for each row below the header, in words that a cell may have
 */
record SheetGrid(int height, int names, List<String> lines) {

    private static final int MIN_COLUMNS = 3;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** What becomes of money is in brackets in a cell: « Région : 40 000 € (acquis) ». */
    private static final Set<TableColumn> OF_MONEY =
            Set.of(TableColumn.FUNDING, TableColumn.FUNDER, TableColumn.BUDGET);

    /** Reads the table that begins in a row; empty where there is none. */
    static Optional<SheetGrid> read(List<GridRow> rows, int index, SheetLabels known, Set<TableColumn> figures) {
        GridRow header = rows.get(index);
        List<Integer> filled = header.filled();
        boolean begins = filled.size() >= MIN_COLUMNS
                && known.meaning(header.text(filled.get(0)))
                        .filter(column -> figures.contains(column) || column.equals(TableColumn.STEP))
                        .isPresent()
                && filled.stream().allMatch(i -> known.meaning(header.text(i)).isPresent() || isYear(header, i));
        if (!begins || index + 1 == rows.size()) {
            return Optional.empty();
        }
        boolean beside = !rows.get(index + 1).isFilled(filled.get(0));
        List<Integer> columns = beside ? filled.subList(1, filled.size()) : filled;
        boolean years = columns.stream().anyMatch(i -> isYear(header, i));
        // An amount next to those of the years may be their total.
        boolean sure = !years
                || hasMoney(header, columns, known) && columns.stream().skip(1).allMatch(i -> isYear(header, i));
        if (columns.size() < MIN_COLUMNS || !sure) {
            return Optional.empty();
        }
        boolean steps = isOf(TableColumn.STEP, header, columns.get(0), known);
        List<String> lines = new ArrayList<>();
        int end = index + 1;
        while (end < rows.size() && isRow(rows.get(end), columns, known, beside, steps)) {
            if (years) {
                addYears(lines, header, rows.get(end), columns);
            } else {
                lines.add(
                        steps
                                ? step(header, rows.get(end), columns, known)
                                : line(header, rows.get(end), columns, known));
            }
            end++;
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetGrid(end - index, columns.get(0), List.copyOf(lines)));
    }

    /** Whether a row goes on; names in the column of the labels have figures next to them. */
    private static boolean isRow(GridRow row, List<Integer> columns, SheetLabels known, boolean beside, boolean steps) {
        int names = columns.get(0);
        if (!row.isFilled(names) || !columns.containsAll(row.filled())) {
            return false;
        }
        return beside
                || !known.isLabel(row.text(names))
                        && row.filled().size() > 1
                        && (steps && row.filled().size() >= MIN_COLUMNS
                                || columns.stream()
                                        .skip(1)
                                        .filter(row::isFilled)
                                        .allMatch(i -> isFigure(row.plain(i))));
    }

    private static boolean isYear(GridRow header, int column) {
        return YEAR.matcher(header.plain(column)).matches();
    }

    private static boolean isOf(TableColumn meaning, GridRow header, int column, SheetLabels known) {
        return known.meaning(header.text(column)).filter(meaning::equals).isPresent();
    }

    private static boolean hasMoney(GridRow header, List<Integer> columns, SheetLabels known) {
        return known.meaning(header.text(columns.get(0)))
                .filter(OF_MONEY::contains)
                .isPresent();
    }

    /** « Région : 4 000 € (2025) », a line for each year. */
    private static void addYears(List<String> lines, GridRow header, GridRow row, List<Integer> columns) {
        boolean amounts = false;
        for (int column : columns.subList(1, columns.size())) {
            if (row.isFilled(column) && !EmptyMarks.isMark(row.plain(column))) {
                amounts = true;
                lines.add(row.plain(columns.get(0)) + " : " + row.plain(column) + " (" + header.plain(column) + ")");
            }
        }
        if (!amounts) {
            lines.add(row.plain(columns.get(0)));
        }
    }

    /** « Jury (CRIJ) : mai 2026, statut fait ». */
    private static String step(GridRow header, GridRow row, List<Integer> columns, SheetLabels known) {
        StringBuilder leads = new StringBuilder();
        StringBuilder times = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (int column : columns.subList(1, columns.size())) {
            String words = row.plain(column);
            if (words.isEmpty() || EmptyMarks.isMark(words)) {
                continue;
            }
            if (isOf(TableColumn.COORDINATION, header, column, known)) {
                leads.append(" (").append(words).append(')');
            } else if (isOf(TableColumn.PERIOD, header, column, known)) {
                times.append(" : ").append(words);
            } else {
                String label = SheetLabels.withoutColon(header.text(column)).toLowerCase(Locale.ROOT);
                others.append(", ").append(label).append(' ').append(words);
            }
        }
        return row.plain(columns.get(0)) + leads + times + others;
    }

    private static boolean isFigure(String text) {
        return text.chars().anyMatch(Character::isDigit) || EmptyMarks.isMark(text) || GuidanceText.isVacant(text);
    }

    /** « Région : 40 000 € (acquis) », « Jeunes formés : cible 200, réalisé 61 ». */
    private static String line(GridRow header, GridRow row, List<Integer> columns, SheetLabels known) {
        boolean money = hasMoney(header, columns, known) && columns.size() == MIN_COLUMNS;
        StringBuilder line = new StringBuilder(row.plain(columns.get(0)));
        String separator = " : ";
        for (int column : columns.subList(1, columns.size())) {
            String words = row.plain(column);
            boolean last = column == columns.get(columns.size() - 1);
            if (words.isEmpty() || EmptyMarks.isMark(words)) {
                continue;
            }
            if (money) {
                line.append(last ? " (" + words + ")" : separator + words);
            } else {
                String label = SheetLabels.withoutColon(header.text(column)).toLowerCase(Locale.ROOT);
                line.append(separator).append(label).append(' ').append(words);
            }
            separator = ", ";
        }
        return line.toString();
    }
}
