package org.mobilityplan.table;

/** How large a table may be before it is refused; a table is hostile until it is read. */
public final class TableLimits {

    private static final TableLimits STANDARD = new TableLimits(20_000, 200, 32_767, 1_000);

    private final int maxRows;
    private final int maxCells;
    private final int maxCellLength;
    private final int maxFindings;

    private TableLimits(int maxRows, int maxCells, int maxCellLength, int maxFindings) {
        if (maxRows < 1 || maxCells < 1 || maxCellLength < 1 || maxFindings < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        this.maxRows = maxRows;
        this.maxCells = maxCells;
        this.maxCellLength = maxCellLength;
        this.maxFindings = maxFindings;
    }

    /**
     * The usual limits: 20,000 rows, 200 cells in a row, 32,767 characters in a cell (as spreadsheets have), 1,000 findings of
     * each rule.
     *
     * @return the standard limits
     */
    public static TableLimits standard() {
        return STANDARD;
    }

    /**
     * These limits with another number of rows.
     *
     * @param rows the most rows, the header included
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public TableLimits withMaxRows(int rows) {
        return new TableLimits(rows, maxCells, maxCellLength, maxFindings);
    }

    /**
     * These limits with another number of cells.
     *
     * @param cells the most cells of a row, up to the last that is not empty
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public TableLimits withMaxCells(int cells) {
        return new TableLimits(maxRows, cells, maxCellLength, maxFindings);
    }

    /**
     * These limits with another length of cells.
     *
     * @param characters the most characters of a cell
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public TableLimits withMaxCellLength(int characters) {
        return new TableLimits(maxRows, maxCells, characters, maxFindings);
    }

    /**
     * These limits with another number of findings.
     *
     * @param findings the most findings of each rule that are kept; further ones are counted
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public TableLimits withMaxFindings(int findings) {
        return new TableLimits(maxRows, maxCells, maxCellLength, findings);
    }

    int maxRows() {
        return maxRows;
    }

    int maxCells() {
        return maxCells;
    }

    int maxCellLength() {
        return maxCellLength;
    }

    int maxFindings() {
        return maxFindings;
    }

    @Override
    public String toString() {
        return maxRows + " rows, " + maxCells + " cells, " + maxCellLength + " characters, " + maxFindings
                + " findings";
    }
}
