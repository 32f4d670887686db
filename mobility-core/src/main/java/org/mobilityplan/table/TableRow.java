package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.mobilityplan.spelling.PlainText;

/** One row of a table under its header. */
final class TableRow {

    private final List<String> cells;
    private final int row;
    private final TableHeader header;
    private final Map<TableColumn, String> carried;

    TableRow(List<String> cells, int row, TableHeader header) {
        this(cells, row, header, Map.of());
    }

    private TableRow(List<String> cells, int row, TableHeader header, Map<TableColumn, String> carried) {
        this.cells = cells;
        this.row = row;
        this.header = header;
        this.carried = carried;
    }

    /** The row in which an empty cell holds what the cell above it holds. */
    TableRow withCarried(TableColumn column, String text) {
        Map<TableColumn, String> more = new EnumMap<>(TableColumn.class);
        more.putAll(carried);
        more.put(column, text);
        return new TableRow(cells, row, header, more);
    }

    boolean isCarried(TableColumn column) {
        return carried.containsKey(column);
    }

    /** Whether the table has the column. */
    boolean has(TableColumn column) {
        return header.column(column).isPresent();
    }

    /** The cell as written; empty where the table has no such column. */
    String text(TableColumn column) {
        String above = carried.get(column);
        return above != null
                ? above
                : header.column(column).stream()
                        .mapToObj(this::cell)
                        .findFirst()
                        .orElse("");
    }

    boolean isFilled(TableColumn column) {
        return !PlainText.of(text(column)).isEmpty();
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    String header(TableColumn column) {
        OptionalInt found = header.column(column);
        return found.isPresent() ? header.header(found.getAsInt()) : "";
    }

    TableFindings.Place place(TableColumn column) {
        return new TableFindings.Place(row, header.column(column).orElse(0));
    }

    TableFindings.Place place(int column) {
        return new TableFindings.Place(row, column);
    }

    /** Whether all cells but those of some columns are empty. */
    boolean isEmptyBut(Collection<TableColumn> columns) {
        List<Integer> allowed = new ArrayList<>();
        columns.forEach(column -> header.column(column).ifPresent(allowed::add));
        for (int i = 0; i < cells.size(); i++) {
            if (!allowed.contains(i) && !PlainText.of(cells.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The filled columns that the model has no place for. */
    List<Integer> extra() {
        List<Integer> extra = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean unnamed = header.header(i).isEmpty();
            if ((unnamed || header.isKept(i)) && !PlainText.of(cells.get(i)).isEmpty()) {
                extra.add(i);
            }
        }
        return extra;
    }

    /** The words above any column; empty where there are none. */
    String headerOf(int column) {
        return header.header(column);
    }
}
