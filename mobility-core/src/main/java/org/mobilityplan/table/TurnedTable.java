package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table with the actions in its columns and the labels of their properties on the left: read with rows and columns exchanged. */
final class TurnedTable {

    private static final int MIN_LABELS = 3;

    /** A longer table has its actions in rows. */
    private static final int MAX_ROWS = 100;

    private static final String TITLE = "Titre";

    private final List<GridRow> rows;
    private final TableLayout layout;

    private TurnedTable(List<GridRow> rows, TableLayout layout) {
        this.rows = rows;
        this.layout = layout;
    }

    /** The table with one row for each action; absent if the actions are not in columns. */
    static Optional<LabelSheet.Table> of(List<GridRow> rows, TableLayout layout) {
        return rows.size() > MAX_ROWS ? Optional.empty() : new TurnedTable(rows, layout).turned();
    }

    private Optional<TableColumn> meaning(GridRow row, int column) {
        return layout.columnOf(SheetLabels.withoutColon(row.text(column)));
    }

    /** Whether a row has a label, known or not, and the values of two actions or more. */
    private static boolean hasValues(GridRow row) {
        return row.filled().size() >= MIN_LABELS && row.filled().get(0) == 0;
    }

    private Optional<LabelSheet.Table> turned() {
        Set<TableColumn> labels = new HashSet<>();
        int first = -1;
        int last = -1;
        int others = 0;
        for (int i = 0; i < rows.size(); i++) {
            GridRow row = rows.get(i);
            if (row.isFilled(0) && row.filled().size() > 1 && meaning(row, 0).isPresent()) {
                labels.add(meaning(row, 0).get());
                first = first < 0 ? i : first;
                last = i;
            }
            long known = row.filled().stream()
                    .filter(column -> column > 0 && meaning(row, column).isPresent())
                    .count();
            others = Math.max(others, (int) known);
        }
        if (labels.size() < MIN_LABELS || others > 1 || 2 * others >= labels.size()) {
            return Optional.empty();
        }
        while (first > 0 && isAbove(rows.get(first - 1))) {
            first--;
        }
        while (last + 1 < rows.size() && hasValues(rows.get(last + 1))) {
            last++;
        }
        List<GridRow> table = rows.subList(first, last + 1).stream()
                .filter(row -> !row.isEmpty())
                .toList();
        boolean columns = 2 * table.stream().filter(TurnedTable::hasValues).count() > table.size();
        return columns ? Optional.of(turn(first, last, table, labels.contains(TableColumn.TITLE))) : Optional.empty();
    }

    /** Whether a row above the labels belongs to the table: titles, or groups of columns. */
    private static boolean isAbove(GridRow row) {
        return row.filled().size() >= 2;
    }

    private LabelSheet.Table turn(int first, int last, List<GridRow> table, boolean titled) {
        List<GridRow> turned = new ArrayList<>(rows.subList(0, first));
        int unnamed = 0;
        while (unnamed < table.size() && !table.get(unnamed).isFilled(0)) {
            unnamed++;
        }
        List<TableCell> header = new ArrayList<>();
        List<CellPlace> places = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            boolean title = !titled && i == unnamed - 1;
            GridRow row = table.get(i);
            header.add(title ? TableCell.of(TITLE) : i < unnamed ? TableCell.of("Niveau " + (i + 1)) : row.cell(0));
            places.add(row.place(0));
        }
        turned.add(GridRow.of(header, places));
        int width = table.stream().mapToInt(GridRow::width).max().orElse(0);
        for (int column = 1; column < width; column++) {
            int at = column;
            turned.add(GridRow.of(
                    table.stream().map(row -> turn(row.cell(at))).toList(),
                    table.stream().map(row -> row.place(at)).toList()));
        }
        return new LabelSheet.Table(
                turned,
                rows.subList(last + 1, rows.size()).stream()
                        .filter(row -> !row.isEmpty())
                        .toList(),
                List.of());
    }

    private static TableCell turn(TableCell cell) {
        return cell.isCovered() ? new TableCell("", cell.mergedLeft(), cell.mergedAbove()) : cell;
    }
}
