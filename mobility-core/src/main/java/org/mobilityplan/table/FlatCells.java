package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.spelling.PlainText;

/** The cells of one row of a flat table, by the names of their columns. */
final class FlatCells {

    private final Map<String, Integer> columns;
    private final GridRow row;
    private final BitSet read = new BitSet();

    FlatCells(Map<String, Integer> columns, GridRow row) {
        this.columns = columns;
        this.row = row;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The cell as written, which counts as read from now on; empty where the table does not have the column. */
    String text(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            return "";
        }
        read.set(index);
        return row.text(index);
    }

    /** The cell, if it has a text. */
    Optional<String> words(String column) {
        return Optional.of(text(column)).filter(text -> !PlainText.of(text).isEmpty());
    }

    /** The values of a cell: a backslash precedes a bar or a backslash that is part of one. */
    List<String> list(String column) {
        String text = text(column);
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && "\\|".indexOf(text.charAt(i + 1)) >= 0) {
                i++;
                value.append(text.charAt(i));
            } else if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        if (!text.isEmpty()) {
            values.add(value.toString());
        }
        return values;
    }

    /**
     * The values of a cell with which those of others are aligned; where it is empty, as many empty ones as another has, since a
     * service may coordinate without the name of its organisation.
     */
    List<String> positions(String column, String... others) {
        List<String> values = list(column);
        for (int i = 0; i < others.length && values.isEmpty(); i++) {
            values = Collections.nCopies(list(others[i]).size(), "");
        }
        return values;
    }

    /** The values at the positions of others; all of them empty, and the cell not read, where there are not as many. */
    List<String> aligned(String column, int size) {
        List<String> values = list(column);
        if (values.size() == size) {
            return values;
        }
        if (!values.isEmpty()) {
            unread(column);
        }
        return Collections.nCopies(size, "");
    }

    /** Records that a cell could not be used. */
    void unread(String column) {
        Integer index = columns.get(column);
        if (index != null) {
            read.clear(index);
        }
    }

    /** The columns of the filled cells that nobody read. */
    List<Integer> unread() {
        return row.filled().stream().filter(column -> !read.get(column)).toList();
    }

    CellPlace place(String column) {
        return row.place(columns.getOrDefault(column, 0));
    }

    CellPlace place(int column) {
        return row.place(column);
    }

    String text(int column) {
        return row.text(column);
    }
}
