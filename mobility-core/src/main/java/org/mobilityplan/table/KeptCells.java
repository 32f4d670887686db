package org.mobilityplan.table;

import java.util.Map;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Keeps the cells of columns without a place in the model as properties {@code x-…} of the action. */
final class KeptCells {

    private static final int MAX_PROPERTY_LENGTH = 100;

    private KeptCells() {}

    /** Keeps the cells of unknown columns and of those that the layout keeps. */
    static void read(ActionDraft action) {
        for (int column : action.row().kept()) {
            // One cell, merged over the rows of an action, is one value.
            boolean again = action.isContinued() && action.row().isMergedAbove(column);
            if (!again
                    && !TimeCells.read(column, action)
                    && !PlainText.of(action.row().peek(column)).isEmpty()) {
                keep(column, action);
                reportFigure(column, action);
            }
        }
    }

    /** Reports a figure below a time, of which nothing says what it counts, or whether it was reached. */
    private static void reportFigure(int column, ActionDraft action) {
        TableRow row = action.row();
        String text = PlainText.of(row.peek(column));
        boolean figure = row.timeOf(column).isPresent()
                && Character.isDigit(text.charAt(0))
                && QuantityNotation.read(text).findings().isEmpty();
        if (figure) {
            String words = PlainText.of(row.headerOf(column)) + " : " + text;
            action.table()
                    .findings()
                    .report(IndicatorCells.UNREAD, action.pointer(), row.placeOf(column), Map.of("text", words));
        }
    }

    static void readRemark(RowCell cell, ActionDraft action) {
        if (action.isFirstOfRow() && !ResultCells.read(cell, action)) {
            keep(cell.index(), action);
            FundingCells.readMeans(cell, action);
        } else {
            cell.text();
        }
    }

    private static void keep(int column, ActionDraft action) {
        TableRow row = action.row();
        String header = row.headerOf(column);
        String name =
                action.extensionName(propertyName(header.isEmpty() ? "x-" + (column + 1) : "x-" + header), column);
        String text = row.read(column);
        Pointer pointer = action.pointer().child(name);
        TableFindings findings = action.table().findings();
        action.addExtension(name, text);
        findings.recordOrigin(pointer, row.placeOf(column));
        if (header.isEmpty() && action.table().isFirstUnnamed(column)) {
            Map<String, String> arguments = Map.of("text", PlainText.of(text));
            findings.report(TableRules.COLUMN_UNNAMED, pointer, row.placeOf(column), arguments);
        }
    }

    private static String propertyName(String words) {
        int length = Math.min(words.length(), MAX_PROPERTY_LENGTH);
        boolean cutsPair = length < words.length() && Character.isLowSurrogate(words.charAt(length));
        return words.substring(0, cutsPair ? length - 1 : length);
    }
}
