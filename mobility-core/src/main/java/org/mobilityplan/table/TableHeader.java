package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.PlainText;

/** The header row of a table. */
final class TableHeader {

    /** A header further down would be a cell. */
    private static final int MAX_ROWS = 50;

    private final int row;
    private final GridRow cells;
    private final List<String> headers;
    private final Map<TableColumn, Integer> columns = new HashMap<>();
    private final Set<Integer> kept = new HashSet<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Integer> duplicate = new ArrayList<>();

    private final List<TableColumn> inReadingOrder;

    private TableHeader(int row, GridRow cells, TableLayout layout) {
        this.row = row;
        this.cells = cells;
        this.headers = IntStream.range(0, cells.width())
                .mapToObj(i -> PlainText.of(cells.text(i)))
                .toList();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (header.isEmpty()) {
                continue;
            }
            if (layout.isLeftOut(header)) {
                leftOut.add(i);
                continue;
            }
            Optional<TableColumn> column = layout.columnOf(header);
            if (layout.isKept(header)) {
                kept.add(i);
            } else if (column.isEmpty()) {
                unknown.add(i);
                kept.add(i);
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                duplicate.add(i);
                kept.add(i);
            }
        }
        this.inReadingOrder = columns.keySet().stream()
                .sorted(Comparator.comparingInt(TableHeader::position))
                .toList();
    }

    private static int position(TableColumn column) {
        int position = TableColumn.all().indexOf(column);
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    /** Finds the header: the first of the rows with the most known headers; absent if no row has any. */
    static Optional<TableHeader> find(List<GridRow> rows, TableLayout layout) {
        TableHeader best = null;
        for (int i = 0; i < Math.min(rows.size(), MAX_ROWS); i++) {
            TableHeader header = new TableHeader(i, rows.get(i), layout);
            if (best == null || header.score() > best.score()) {
                best = header;
            }
        }
        return Optional.ofNullable(best).filter(header -> header.score() > 0);
    }

    private int score() {
        return 2 * columns.size() + (columns.containsKey(TableColumn.TITLE) ? 1 : 0);
    }

    int row() {
        return row;
    }

    /** The header of a column; empty where there is none. */
    String header(int column) {
        return column < headers.size() ? headers.get(column) : "";
    }

    CellPlace place(int column) {
        return cells.place(column);
    }

    OptionalInt column(TableColumn column) {
        Integer found = columns.get(column);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Whether a column is kept as a property of the region's own: as configured, unknown, or a duplicate. */
    boolean isKept(int column) {
        return kept.contains(column);
    }

    boolean isLeftOut(int column) {
        return leftOut.contains(column);
    }

    /** The known columns, in the order in which their cells are read. */
    List<TableColumn> columns() {
        return inReadingOrder;
    }

    List<Integer> unknown() {
        return unknown;
    }

    List<Integer> duplicate() {
        return duplicate;
    }

    /** How the columns were understood: « CHANTIERS = level-1; ACTIONS = title ». */
    String describe(TableLayout layout) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (header.isEmpty()) {
                continue;
            }
            String meaning = isKept(i)
                    ? "x-" + header
                    : isLeftOut(i)
                            ? "-"
                            : layout.columnOf(header).map(TableColumn::code).orElse("-");
            text.append(text.isEmpty() ? "" : "; ").append(header).append(" = ").append(meaning);
        }
        return text.toString();
    }

    /** Whether a row repeats the header, as in tables of several pages. */
    boolean isRepeatedIn(GridRow other) {
        int same = 0;
        for (int i = 0; i < other.width(); i++) {
            NameKey cell = NameKey.of(other.text(i));
            if (!cell.value().isEmpty()) {
                if (!cell.equals(NameKey.of(header(i)))) {
                    return false;
                }
                same++;
            }
        }
        return same > 0;
    }

    /** The header as cells separated by tabs. */
    String text() {
        return String.join("\t", headers);
    }
}
