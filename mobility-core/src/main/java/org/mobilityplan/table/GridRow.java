package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mobilityplan.spelling.PlainText;

/** One row of cells without its empty end, and the position of each cell in the table. */
final class GridRow {

    private final List<TableCell> cells;
    private final int row;

    /** Where the cells are, if they are from elsewhere in the table; empty otherwise. */
    private final List<CellPlace> places;

    /** The text of each cell on one line. */
    private final List<String> plain;

    private final List<Integer> filled;

    private GridRow(int row, List<TableCell> cells, List<CellPlace> places) {
        this.row = row;
        this.cells = List.copyOf(cells);
        this.places = List.copyOf(places);
        List<String> texts = new ArrayList<>(cells.size());
        List<Integer> found = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            String text = PlainText.of(cells.get(i).text());
            texts.add(text);
            if (!text.isEmpty()) {
                found.add(i);
            }
        }
        this.plain = texts;
        this.filled = Collections.unmodifiableList(found);
    }

    static GridRow of(int row, List<TableCell> cells) {
        return new GridRow(row, cells, List.of());
    }

    /** A row that is made of cells from elsewhere in the table. */
    static GridRow of(List<TableCell> cells, List<CellPlace> places) {
        return new GridRow(places.get(0).row(), cells, places);
    }

    /** The row with another cell in a column. */
    GridRow with(int column, TableCell cell) {
        List<TableCell> changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add(TableCell.EMPTY);
        }
        changed.set(column, cell);
        return new GridRow(row, changed, places);
    }

    int width() {
        return cells.size();
    }

    boolean isEmpty() {
        return filled.isEmpty();
    }

    TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
    }

    String text(int column) {
        return cell(column).text();
    }

    /** The text of a cell on one line. */
    String plain(int column) {
        return column < plain.size() ? plain.get(column) : "";
    }

    /** The texts of the filled cells of a column of rows, each on one line. */
    static List<String> plain(List<GridRow> rows, int column) {
        return rows.stream()
                .filter(row -> row.isFilled(column))
                .map(row -> row.plain(column))
                .toList();
    }

    boolean isFilled(int column) {
        return !plain(column).isEmpty();
    }

    CellPlace place(int column) {
        return column < places.size() ? places.get(column) : new CellPlace(row, column);
    }

    /** The columns that are filled. */
    List<Integer> filled() {
        return filled;
    }

    /** The distinct texts of the filled cells, each on one line. */
    List<String> texts() {
        return filled.stream().map(this::plain).distinct().toList();
    }

    CellPlace firstFilledPlace() {
        return place(filled.isEmpty() ? 0 : filled.get(0));
    }
}
