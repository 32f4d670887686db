package org.mobilityplan.table;

import org.immutables.value.Value;

/**
 * How large a table may be before it is refused. A table is untrusted input.
 *
 * <pre>{@code
 * TableLimits limits = TableLimits.builder().maxRows(100_000).build();
 * }</pre>
 */
@Value.Immutable
public abstract class TableLimits {

    private static final TableLimits STANDARD = builder().build();

    TableLimits() {}

    /**
     * The maximum number of rows, the header included.
     *
     * @return the number of rows, 20,000 unless set
     */
    @Value.Default
    public int maxRows() {
        return 20_000;
    }

    /**
     * The maximum number of cells in a row, up to the last one that is not empty.
     *
     * @return the number of cells, 200 unless set
     */
    @Value.Default
    public int maxCells() {
        return 200;
    }

    /**
     * The maximum number of characters in a cell.
     *
     * @return the number of characters, 32,767 unless set, as in spreadsheets
     */
    @Value.Default
    public int maxCellLength() {
        return 32_767;
    }

    /**
     * The maximum number of findings of each rule that are kept; further ones are only counted.
     *
     * @return the number of findings, 1,000 unless set
     */
    @Value.Default
    public int maxFindings() {
        return 1_000;
    }

    @Value.Check
    void check() {
        if (maxRows() < 1 || maxCells() < 1 || maxCellLength() < 1 || maxFindings() < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + this);
        }
    }

    /**
     * The limits that apply unless others are set.
     *
     * @return the standard limits
     */
    public static TableLimits standard() {
        return STANDARD;
    }

    /**
     * Starts new limits.
     *
     * @return a builder with the standard limits, whose {@code build} throws {@link IllegalArgumentException} for a limit
     *     below 1
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of these limits.
     *
     * @return a builder with these limits
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    @Override
    public final String toString() {
        return maxRows() + " rows, " + maxCells() + " cells, " + maxCellLength() + " characters, " + maxFindings()
                + " findings";
    }

    /** Builds limits. Not safe for use by several threads at once. */
    public static final class Builder extends ImmutableTableLimits.Builder {
        Builder() {}
    }
}
