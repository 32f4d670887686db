package org.mobilityplan.examples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mobilityplan.table.TableCell;

/**
 * The cells of a table while its file is read, by row and column from 0. A file of a few bytes may claim millions of cells, so
 * the number of cells is limited.
 */
final class TableGrid {

    private static final int MAX_CELLS = 5_000_000;
    private static final int MAX_SHARED = 100_000;
    private static final int MAX_SHARED_LENGTH = 80;

    /** One merged cell: its top left corner, and how many rows and columns it covers. */
    private record Span(int row, int column, int rows, int columns) {}

    private final List<List<TableCell>> rows = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, TableCell> shared = new HashMap<>();
    private int cells;

    /** The number of rows so far. */
    int height() {
        return rows.size();
    }

    /** Adds an empty row at the end. */
    void addRow() throws IOException {
        count(1);
        rows.add(new ArrayList<>());
    }

    /** Sets the text of a cell; an empty text leaves the table as large as it is. */
    void set(int row, int column, String text) throws IOException {
        if (!text.isEmpty()) {
            put(row, column, cell(text));
        }
    }

    /** Sets the text of a cell, of which parts are in bold. */
    void set(int row, int column, String text, List<String> bold) throws IOException {
        set(row, column, text);
        if (!bold.isEmpty() && !text.isEmpty()) {
            put(row, column, TableCell.of(text).withBold(bold));
        }
    }

    /** Marks a cell within the table that has no text. */
    void mark(int row, int column) {
        if (row < rows.size() && isEmpty(row, column)) {
            List<TableCell> cellsOfRow = rows.get(row);
            while (cellsOfRow.size() <= column) {
                cellsOfRow.add(TableCell.EMPTY);
            }
            cellsOfRow.set(column, cell("x"));
        }
    }

    /** One cell for all with the same short text. */
    private TableCell cell(String text) {
        if (text.length() > MAX_SHARED_LENGTH) {
            return TableCell.of(text);
        }
        TableCell known = shared.get(text);
        if (known == null) {
            known = TableCell.of(text);
            if (shared.size() < MAX_SHARED) {
                shared.put(text, known);
            }
        }
        return known;
    }

    private void put(int row, int column, TableCell cell) throws IOException {
        while (rows.size() <= row) {
            addRow();
        }
        List<TableCell> cellsOfRow = rows.get(row);
        count(Math.max(0, column + 1 - cellsOfRow.size()));
        while (cellsOfRow.size() <= column) {
            cellsOfRow.add(TableCell.EMPTY);
        }
        cellsOfRow.set(column, cell);
    }

    private void count(int added) throws IOException {
        cells += added;
        if (cells > MAX_CELLS) {
            throw new IOException("more than " + MAX_CELLS + " cells / plus de " + MAX_CELLS + " cellules");
        }
    }

    /** Declares a merged cell. */
    void merge(int row, int column, int height, int width) {
        if (height > 1 || width > 1) {
            spans.add(new Span(row, column, height, width));
        }
    }

    /** The rows, with the merged cells that begin within them. */
    List<List<TableCell>> rows() throws IOException {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        for (Span span : spans) {
            int lastRow = Math.min(rows.size(), span.row + span.rows);
            int lastColumn = Math.min(widest, span.column + span.columns);
            for (int row = span.row; row < lastRow; row++) {
                for (int column = span.column; column < lastColumn; column++) {
                    boolean covered = row > span.row || column > span.column;
                    if (covered && isEmpty(row, column)) {
                        put(row, column, new TableCell("", row > span.row, column > span.column));
                    }
                }
            }
        }
        return Collections.unmodifiableList(rows);
    }

    private boolean isEmpty(int row, int column) {
        List<TableCell> cellsOfRow = rows.get(row);
        return column >= cellsOfRow.size() || cellsOfRow.get(column).text().isEmpty();
    }
}
