package org.mobilityplan.table;

import java.util.Map;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Keeps the cells of columns without a place in the model as properties {@code x-…} of the action. */
final class KeptCells {

    private static final int MAX_PROPERTY_LENGTH = 100;

    private KeptCells() {}

    /** Keeps the cells of unknown columns and of those that the layout keeps. */
    static void read(ActionDraft action) {
        for (int column : action.row().kept()) {
            keep(column, action);
        }
    }

    static void readRemark(RowCell cell, ActionDraft action) {
        if (action.isFirstOfRow()) {
            keep(cell.index(), action);
        } else {
            cell.text();
        }
    }

    private static void keep(int column, ActionDraft action) {
        TableRow row = action.row();
        String header = row.headerOf(column);
        String name = propertyName(header.isEmpty() ? "x-" + (column + 1) : "x-" + header);
        if (action.hasExtension(name)) {
            name = name + "-" + (column + 1);
        }
        String text = row.read(column);
        Pointer pointer = action.pointer().child(name);
        TableFindings findings = action.table().findings();
        action.addExtension(name, withoutLoneSurrogates(text));
        findings.recordOrigin(pointer, row.placeOf(column));
        if (header.isEmpty()) {
            Map<String, String> arguments = Map.of("text", PlainText.of(text));
            findings.report(TableRules.COLUMN_UNNAMED, pointer, row.placeOf(column), arguments);
        }
    }

    private static String propertyName(String words) {
        int length = Math.min(words.length(), MAX_PROPERTY_LENGTH);
        return withoutLoneSurrogates(words.substring(0, length));
    }

    /** JSON cannot hold half a character. */
    private static String withoutLoneSurrogates(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
