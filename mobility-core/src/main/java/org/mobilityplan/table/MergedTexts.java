package org.mobilityplan.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.spelling.PlainText;

/** Fills the cells that are merged with those above them, as the table or the layout says. */
final class MergedTexts {

    /** Columns whose merged cells are about all actions next to them, and must not be counted for each. */
    private static final Set<TableColumn> COUNTED = Set.of(
            TableColumn.BUDGET,
            TableColumn.FUNDER,
            TableColumn.FUNDER_AMOUNT,
            TableColumn.FUNDING,
            TableColumn.INDICATORS,
            TableColumn.INDICATOR_UNIT,
            TableColumn.INDICATOR_BASELINE,
            TableColumn.INDICATOR_TARGET,
            TableColumn.INDICATOR_ACTUAL);

    private final TableLayout layout;
    private final TableFindings findings;

    /** The last text of each column with merged cells, until the next label. */
    private final Map<Integer, String> above = new HashMap<>();

    /** The text of the last cell of each column that is not merged with the one above it. */
    private final Map<Integer, String> unmerged = new HashMap<>();

    MergedTexts(TableLayout layout, TableFindings findings) {
        this.layout = layout;
        this.findings = findings;
    }

    /** Forgets the texts that hold up to the next label of a chantier. */
    void forget() {
        above.clear();
    }

    /** Whether a cell that is about several rows must not be counted for each. */
    static boolean isCounted(TableColumn column) {
        return COUNTED.contains(column);
    }

    /** Fills the cells of a row that are merged with those above them. */
    void fill(TableRow row) {
        for (RowCell cell : row.cells()) {
            TableColumn column = cell.column();
            if (TableColumn.LEVELS.contains(column)) {
                continue;
            }
            int index = cell.index();
            String text = row.peek(index);
            // A funder of several years is that of the amount of each.
            boolean counted = COUNTED.contains(column)
                    && !(column.equals(TableColumn.FUNDER) && row.isFilled(TableColumn.FUNDING_YEAR));
            if (cell.isMergedAbove() && counted) {
                reportCountedOnce(cell, unmerged.getOrDefault(index, ""));
                unmerged.remove(index);
            } else if (cell.isMergedAbove()) {
                row.carryDown(index, unmerged.getOrDefault(index, ""));
            } else {
                unmerged.put(index, text);
            }
            if (cell.isMergedAbove() || !layout.isMerged(column)) {
                continue;
            }
            if (!cell.isEmpty() || row.isCleared(index)) {
                above.put(index, text);
            } else if (above.containsKey(index)) {
                row.carryDown(index, above.getOrDefault(index, ""));
            }
        }
        for (int index : row.keptColumns()) {
            if (row.isMergedAbove(index)) {
                row.carryDown(index, unmerged.getOrDefault(index, ""));
            } else {
                unmerged.put(index, row.peek(index));
            }
        }
    }

    /** Reports the text of a cell that is counted once, for the rows above. */
    void reportCountedOnce(RowCell cell, String text) {
        if (!text.isEmpty()) {
            findings.report(
                    TableRules.MERGED_COUNTED_ONCE,
                    cell.place(),
                    Map.of("column", cell.header(), "text", PlainText.of(text)));
        }
    }
}
