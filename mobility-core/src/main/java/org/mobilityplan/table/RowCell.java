package org.mobilityplan.table;

import org.mobilityplan.spelling.PlainText;

/** The cell of a row in one column. */
final class RowCell {

    private final TableRow row;
    private final TableColumn column;

    RowCell(TableRow row, TableColumn column) {
        this.row = row;
        this.column = column;
    }

    TableColumn column() {
        return column;
    }

    boolean isEmpty() {
        return !row.isFilled(column);
    }

    boolean isMergedAbove() {
        return row.isMergedAbove(column);
    }

    /** Whether its text is that of a cell above it, which it is merged with. */
    boolean isCarried() {
        return row.isCarried(column);
    }

    /** The text as written. The cell counts as read from now on. */
    String text() {
        return row.read(column);
    }

    /** The text on one line. The cell counts as read from now on. */
    String plainText() {
        return PlainText.of(text());
    }

    /** The words of the header above it. */
    String header() {
        return row.headerOf(column);
    }

    CellPlace place() {
        return row.placeOf(column);
    }
}
