package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    /** What becomes of money is in brackets in a cell: « Région : 40 000 € (acquis) ». */
    private static final Set<TableColumn> OF_MONEY =
            Set.of(TableColumn.FUNDING, TableColumn.FUNDER, TableColumn.BUDGET);

    /** Reads the table that begins in a row; empty where there is none. */
    static Optional<SheetGrid> read(List<GridRow> rows, int index, SheetLabels known, Set<TableColumn> figures) {
        GridRow header = rows.get(index);
        List<Integer> filled = header.filled();
        boolean begins = filled.size() >= MIN_COLUMNS
                && known.meaning(header.text(filled.get(0)))
                        .filter(figures::contains)
                        .isPresent()
                && filled.stream().allMatch(i -> known.meaning(header.text(i)).isPresent());
        if (!begins || index + 1 == rows.size()) {
            return Optional.empty();
        }
        boolean beside = !rows.get(index + 1).isFilled(filled.get(0));
        List<Integer> columns = beside ? filled.subList(1, filled.size()) : filled;
        if (columns.size() < MIN_COLUMNS) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        int end = index + 1;
        while (end < rows.size() && isRow(rows.get(end), columns, known, beside)) {
            lines.add(line(header, rows.get(end), columns, known));
            end++;
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetGrid(end - index, columns.get(0), List.copyOf(lines)));
    }

    /** Whether a row goes on; names in the column of the labels have figures next to them. */
    private static boolean isRow(GridRow row, List<Integer> columns, SheetLabels known, boolean beside) {
        int names = columns.get(0);
        if (!row.isFilled(names) || !columns.containsAll(row.filled())) {
            return false;
        }
        return beside
                || !known.isLabel(row.text(names))
                        && row.filled().size() > 1
                        && columns.stream().skip(1).filter(row::isFilled).allMatch(i -> isFigure(row.plain(i)));
    }

    private static boolean isFigure(String text) {
        return text.chars().anyMatch(Character::isDigit) || EmptyMarks.isMark(text) || GuidanceText.isVacant(text);
    }

    /** « Région : 40 000 € (acquis) », « Jeunes formés : cible 200, réalisé 61 ». */
    private static String line(GridRow header, GridRow row, List<Integer> columns, SheetLabels known) {
        boolean money = known.meaning(header.text(columns.get(0)))
                        .filter(OF_MONEY::contains)
                        .isPresent()
                && columns.size() == MIN_COLUMNS;
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
