package org.mobilityplan.table;

import java.util.List;
import org.mobilityplan.spelling.PlainText;

/** The cell of a row in one column. */
final class RowCell {

    private final TableRow row;
    private final TableColumn column;
    private final int index;

    RowCell(TableRow row, TableColumn column, int index) {
        this.row = row;
        this.column = column;
        this.index = index;
    }

    /** The position of the cell in its row, from 0. */
    int index() {
        return index;
    }

    TableColumn column() {
        return column;
    }

    boolean isEmpty() {
        return PlainText.of(row.peek(index)).isEmpty();
    }

    boolean isMergedAbove() {
        return row.isMergedAbove(index);
    }

    /** Whether its text is that of a cell above it, which it is merged with. */
    boolean isCarried() {
        return row.isCarried(index);
    }

    /** The text as written. The cell counts as read from now on. */
    String text() {
        return row.read(index);
    }

    /** The text on one line. The cell counts as read from now on. */
    String plainText() {
        return PlainText.of(text());
    }

    /** The parts of its text in bold. */
    List<String> bold() {
        return row.bold(index);
    }

    /** The words of the header above it. */
    String header() {
        return row.headerOf(index);
    }

    /** All words above it, in both rows of a header: « Avancement au 30/06/2025 État ». */
    String writtenAbove() {
        return row.writtenAbove(index);
    }

    /** The words of the group above its header, with the space after them: « Avancement au 30/06/2025 »; empty for none. */
    String group() {
        String written = writtenAbove();
        String header = header();
        return written.length() > header.length() && written.endsWith(" " + header)
                ? written.substring(0, written.length() - header.length())
                : "";
    }

    CellPlace place() {
        return row.placeOf(index);
    }
}
