package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.PlainText;

/** The row of a table that says what its columns are. */
final class TableHeader {

    /** A header further down would be a cell. */
    private static final int MAX_ROWS = 50;

    private final int row;
    private final List<String> headers;
    private final Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
    private final SortedSet<Integer> kept = new TreeSet<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Integer> duplicate = new ArrayList<>();

    private TableHeader(int row, List<String> cells, TableLayout layout) {
        this.row = row;
        this.headers = cells.stream().map(PlainText::of).toList();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (header.isEmpty() || layout.isLeftOut(header)) {
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
    }

    /** The row among the first ones with the most known headers, the first of those with as many; absent if none has any. */
    static Optional<TableHeader> find(List<List<String>> rows, TableLayout layout) {
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

    /** The words above a column; empty where there are none. */
    String header(int column) {
        return column < headers.size() ? headers.get(column) : "";
    }

    int width() {
        return headers.size();
    }

    OptionalInt column(TableColumn column) {
        Integer found = columns.get(column);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The columns that are kept as properties of the region's own: as configured, unknown, or there a second time. */
    boolean isKept(int column) {
        return kept.contains(column);
    }

    List<Integer> unknown() {
        return unknown;
    }

    List<Integer> duplicate() {
        return duplicate;
    }

    /** The columns as they were understood: « CHANTIERS = level-1; ACTIONS = title ». */
    String understood(TableLayout layout) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (header.isEmpty()) {
                continue;
            }
            String meaning = isKept(i)
                    ? "x-" + header
                    : layout.isLeftOut(header)
                            ? "-"
                            : layout.columnOf(header).map(TableColumn::code).orElse("-");
            text.append(text.isEmpty() ? "" : "; ").append(header).append(" = ").append(meaning);
        }
        return text.toString();
    }

    /** Whether a row says the same as the header, as tables over several pages do. */
    boolean isRepeatedIn(List<String> cells) {
        int same = 0;
        for (int i = 0; i < cells.size(); i++) {
            NameKey cell = NameKey.of(cells.get(i));
            if (!cell.value().isEmpty()) {
                if (!cell.equals(NameKey.of(header(i)))) {
                    return false;
                }
                same++;
            }
        }
        return same > 0;
    }

    /** The words of the header as a row of cells parted by tabs. */
    String text() {
        return String.join("\t", headers);
    }
}
