package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.spelling.Surrogates;

/** The rows of a table that is within the limits. */
final class Grid {

    private Grid() {}

    /** Checks and copies the rows; absent, and reported, if they exceed the limits or have characters that no document can hold. */
    static Optional<List<GridRow>> of(
            List<? extends List<? extends @Nullable TableCell>> given, TableLimits limits, TableFindings findings) {
        if (given.size() > limits.maxRows()) {
            report(findings, TableRules.LIMIT_ROWS, new CellPlace(limits.maxRows(), 0), limits.maxRows());
            return Optional.empty();
        }
        List<GridRow> rows = new ArrayList<>(given.size());
        boolean storable = true;
        for (int i = 0; i < given.size(); i++) {
            Optional<GridRow> row = row(given.get(i), i, limits, findings);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            rows.add(row.get());
            storable &= isStorable(row.get(), findings);
        }
        return storable ? Optional.of(rows) : Optional.empty();
    }

    private static Optional<GridRow> row(
            List<? extends @Nullable TableCell> given, int row, TableLimits limits, TableFindings findings) {
        List<TableCell> cells = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < given.size(); i++) {
            @Nullable TableCell written = given.get(i);
            TableCell cell = written == null ? TableCell.EMPTY : written;
            if (i == 0 && row == 0 && cell.text().startsWith("\uFEFF")) {
                cell = TableCell.of(cell.text().substring(1));
            }
            String text = SpreadsheetText.withoutMark(cell.text());
            if (text.length() < cell.text().length()) {
                cell = TableCell.of(text);
            }
            if (SpreadsheetText.isError(text)) {
                findings.reportError(new CellPlace(row, i), PlainText.of(text));
                cell = TableCell.EMPTY;
            }
            if (cell.text().length() > limits.maxCellLength()) {
                report(findings, TableRules.LIMIT_LENGTH, new CellPlace(row, i), limits.maxCellLength());
                return Optional.empty();
            }
            boolean empty = PlainText.of(cell.text()).isEmpty();
            if (!empty && i >= limits.maxCells()) {
                report(findings, TableRules.LIMIT_CELLS, new CellPlace(row, i), limits.maxCells());
                return Optional.empty();
            }
            if (i < limits.maxCells()) {
                cells.add(cell);
                width = empty && !cell.isCovered() ? width : i + 1;
            }
        }
        return Optional.of(GridRow.of(row, cells.subList(0, width)));
    }

    private static boolean isStorable(GridRow row, TableFindings findings) {
        boolean storable = true;
        for (int column : row.filled()) {
            String text = row.text(column);
            if (!Surrogates.isStorable(text)) {
                findings.report(
                        TableRules.CELL_CHARACTERS,
                        Pointer.ROOT,
                        row.place(column),
                        Map.of("text", Surrogates.escape(PlainText.of(text))));
                storable = false;
            }
        }
        return storable;
    }

    private static void report(TableFindings findings, RuleInfo rule, CellPlace place, int limit) {
        findings.report(rule, Pointer.ROOT, place, Map.of("limit", Integer.toString(limit)));
    }
}
