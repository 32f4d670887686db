package org.mobilityplan.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.poi.ss.util.CellReference;

/**
 * Finds the cells of a sheet that say something by their colour alone, as the bars of a calendar do. Where a text of the row has the
 * same colour, the row is coloured as a whole.
 */
final class ColouredCells {

    private static final int MAX_LISTED = 20;

    /** Cells next to each other in one row. */
    private record Bar(int row, int first, int last, String colour) {

        @Override
        public String toString() {
            String from = CellReference.convertNumToColString(first) + (row + 1);
            return first == last ? from : from + "–" + CellReference.convertNumToColString(last) + (row + 1);
        }
    }

    private final List<String> listed = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final Set<String> coloursOfTexts = new HashSet<>();
    private int row = -1;
    private int count;

    /**
     * Adds a cell; the cells of a row come from the left, one row after the other.
     *
     * @param colour what it is filled with; empty for none or white
     */
    void add(int cellRow, int column, String colour, String text) {
        if (cellRow != row) {
            endRow();
            row = cellRow;
        }
        if (!text.isBlank()) {
            coloursOfTexts.add(colour);
        } else if (!colour.isEmpty()) {
            Bar last = bars.isEmpty() ? new Bar(row, -1, -2, "") : bars.get(bars.size() - 1);
            boolean next = last.last + 1 == column && last.colour.equals(colour);
            if (next) {
                bars.set(bars.size() - 1, new Bar(row, last.first, column, colour));
            } else {
                bars.add(new Bar(row, column, column, colour));
            }
        }
    }

    private void endRow() {
        for (Bar bar : bars) {
            if (!coloursOfTexts.isEmpty() && !coloursOfTexts.contains(bar.colour)) {
                count++;
                if (listed.size() < MAX_LISTED) {
                    listed.add(bar.toString());
                }
            }
        }
        bars.clear();
        coloursOfTexts.clear();
    }

    /** Reports the cells that were found, in one sentence. */
    void report(String sheet, BiConsumer<String, String> notices) {
        endRow();
        if (count == 0) {
            return;
        }
        String cells = String.join(", ", listed) + (count > listed.size() ? "… (" + count + ")" : "");
        notices.accept(
                sheet + ": cells with a colour and no text are not read: " + cells
                        + ". Write a mark into them, such as x.",
                sheet + " : des cellules en couleur et sans texte ne sont pas lues : " + cells
                        + ". Écrivez-y une marque, comme x.");
    }
}
