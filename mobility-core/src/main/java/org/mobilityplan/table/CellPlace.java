package org.mobilityplan.table;

/** The position of a cell: its row in the table and its column in the row, both from 0. */
record CellPlace(int row, int column) {}
