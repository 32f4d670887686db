package org.mobilityplan.table;

/** How the cells of a column are read into an action. */
@FunctionalInterface
interface CellReader {

    /**
     * Reads one cell. It counts as read once its text has been requested; a filled cell that nobody reads is reported.
     *
     * @param cell the cell, which may be empty
     * @param action the action of its row; each of them in turn where the row has several
     */
    void read(RowCell cell, ActionDraft action);

    /** The same reader, for filled cells only. */
    static CellReader ofFilled(CellReader reader) {
        return (cell, action) -> {
            if (!cell.isEmpty()) {
                reader.read(cell, action);
            }
        };
    }
}
