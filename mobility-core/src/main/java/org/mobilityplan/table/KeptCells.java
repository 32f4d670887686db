package org.mobilityplan.table;

import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Keeps the cells of columns without a place in the model as properties {@code x-…} of the action. */
final class KeptCells {

    private static final int MAX_PROPERTY_LENGTH = 100;

    private KeptCells() {}

    static void read(ActionDraft action) {
        TableRow row = action.row();
        TableFindings findings = action.table().findings();
        List<Integer> columns = row.kept();
        if (columns.isEmpty()) {
            return;
        }
        Extensions.Builder own = Extensions.builder();
        for (int column : columns) {
            String header = row.headerOf(column);
            String name = propertyName(header.isEmpty() ? "x-" + (column + 1) : "x-" + header);
            if (own.contains(name)) {
                name = name + "-" + (column + 1);
            }
            String text = row.read(column);
            Pointer pointer = action.pointer().child(name);
            own.putText(name, withoutLoneSurrogates(text));
            findings.recordOrigin(pointer, row.placeOf(column));
            if (header.isEmpty()) {
                Map<String, String> arguments = Map.of("text", PlainText.of(text));
                findings.report(TableRules.COLUMN_UNNAMED, pointer, row.placeOf(column), arguments);
            }
        }
        action.builder().extensions(own.build());
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
