package org.mobilityplan.table;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a table that knows whether it is part of a merged cell, as spreadsheets, word processors and HTML have them.
 *
 * <p>The text of a merged cell is in its top left cell; the other cells that it covers are empty and name the neighbour that
 * they belong to:
 *
 * <pre>{@code
 * List<List<TableCell>> rows = List.of(
 *         List.of(TableCell.of("Action"), TableCell.of("Pilote")),
 *         List.of(TableCell.of("Informer"), TableCell.of("CRIJ")),
 *         List.of(TableCell.of("Former"), TableCell.MERGED_ABOVE));
 * }</pre>
 *
 * @param text the text, with its line breaks; empty for a cell that is covered by a merged cell
 * @param mergedAbove whether the cell is merged with the one above it (rowspan, vertical merge)
 * @param mergedLeft whether the cell is merged with the one to its left (colspan, horizontal merge)
 * @param bold the parts of the text that are in bold, in their order; empty where nothing is, or the reader does not know
 */
public record TableCell(String text, boolean mergedAbove, boolean mergedLeft, List<String> bold) {

    /** An empty cell. */
    public static final TableCell EMPTY = new TableCell("", false, false);

    /** A cell that is merged with the one above it. */
    public static final TableCell MERGED_ABOVE = new TableCell("", true, false);

    /** A cell that is merged with the one to its left. */
    public static final TableCell MERGED_LEFT = new TableCell("", false, true);

    /**
     * Creates a cell.
     *
     * @param text the text
     * @param mergedAbove whether the cell above covers it
     * @param mergedLeft whether the cell to its left covers it
     * @param bold the parts of the text in bold
     * @throws IllegalArgumentException if a covered cell has a text
     */
    public TableCell {
        bold = List.copyOf(Objects.requireNonNull(bold, "bold"));
        if ((mergedAbove || mergedLeft) && !text.isEmpty()) {
            throw new IllegalArgumentException("a cell that is covered by a merged cell is empty");
        }
    }

    /**
     * Creates a cell of which nothing is known to be in bold.
     *
     * @param text the text
     * @param mergedAbove whether the cell above covers it
     * @param mergedLeft whether the cell to its left covers it
     * @throws IllegalArgumentException if a covered cell has a text
     */
    public TableCell(String text, boolean mergedAbove, boolean mergedLeft) {
        this(text, mergedAbove, mergedLeft, List.of());
    }

    /**
     * Creates a cell that is not covered by another one.
     *
     * @param text the text
     * @return the cell
     */
    public static TableCell of(String text) {
        return text.isEmpty() ? EMPTY : new TableCell(text, false, false);
    }

    /**
     * Returns the cell with parts of its text in bold.
     *
     * @param parts the parts, in their order
     * @return the cell
     */
    public TableCell withBold(List<String> parts) {
        return new TableCell(text, mergedAbove, mergedLeft, Objects.requireNonNull(parts, "parts"));
    }

    boolean isCovered() {
        return mergedAbove || mergedLeft;
    }
}
