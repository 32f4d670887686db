package org.mobilityplan.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;

/** Rows with one funder each that repeat the action: the second one is a further line of its funding. */
final class FunderRows {

    /** What a row says about its funder, or may say. */
    private static final Set<TableColumn> OF_FUNDER =
            Set.of(TableColumn.FUNDER, TableColumn.FUNDER_AMOUNT, TableColumn.STATUS, TableColumn.PROGRESS);

    /** Money of the whole action, also where two rows have the same. */
    private static final Pattern OF_ACTION = Pattern.compile("^(?:budgets?|couts?|enveloppe|depenses?|cost|total)\\b");

    private FunderRows() {}

    /** Whether a row has the words of the one above it, and another funder. */
    static boolean areOfOneAction(TableRow above, TableRow row) {
        boolean named = row.isFilled(TableColumn.TITLE)
                && row.isFilled(TableColumn.FUNDER)
                && above.isFilled(TableColumn.FUNDER)
                && !row.isFilled(TableColumn.STEP)
                && !NameKey.of(row.peek(TableColumn.FUNDER)).equals(NameKey.of(above.peek(TableColumn.FUNDER)));
        return named
                && isSame(row.peek(TableColumn.TITLE), above.peek(TableColumn.TITLE))
                && row.cells().stream()
                        .filter(cell -> !isOfFunder(cell) && !TableColumn.LEVELS.contains(cell.column()))
                        .allMatch(cell -> isSame(row.peek(cell.index()), above.peek(cell.index())))
                && row.keptColumns().stream().allMatch(column -> isSame(row.peek(column), above.peek(column)));
    }

    /** An empty cell says nothing else than the one above it. */
    private static boolean isSame(String cell, String above) {
        NameKey key = NameKey.of(cell);
        return key.value().isEmpty() || key.equals(NameKey.of(above));
    }

    /** The cells that repeat those of the row above, and are not about the funder. */
    static List<RowCell> repeated(TableRow row, TableRow above) {
        return row.cells().stream()
                .filter(cell ->
                        !cell.isEmpty() && (!isOfFunder(cell) || cell.column().equals(TableColumn.STATUS)))
                .filter(cell -> isSame(row.peek(cell.index()), above.peek(cell.index())))
                .toList();
    }

    /** Whether a cell is about the funder: also an amount that is not that of the whole action. */
    private static boolean isOfFunder(RowCell cell) {
        boolean amount = cell.column().equals(TableColumn.BUDGET)
                && !OF_ACTION.matcher(NameKey.of(cell.header()).value()).find();
        return amount || OF_FUNDER.contains(cell.column());
    }
}
