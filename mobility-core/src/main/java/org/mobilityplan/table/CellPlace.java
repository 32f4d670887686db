package org.mobilityplan.table;

import java.util.Comparator;

/** The position of a cell, row and column from 0. */
record CellPlace(int row, int column) implements Comparable<CellPlace> {

    private static final Comparator<CellPlace> ORDER =
            Comparator.comparingInt(CellPlace::row).thenComparingInt(CellPlace::column);

    @Override
    public int compareTo(CellPlace other) {
        return ORDER.compare(this, other);
    }
}
