package org.mobilityplan.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Lines and columns of places in a text, found in one pass over its bytes when there is something to tell. */
final class SourcePositions {

    /** A line and a column, both from 1; the column counts Unicode code points. */
    record Position(int line, int column) {}

    private SourcePositions() {}

    static Map<Long, Position> of(byte[] utf8, long[] offsets) {
        long[] wanted = Arrays.stream(offsets).sorted().distinct().toArray();
        Map<Long, Position> positions = new HashMap<>();
        int line = 1;
        int column = 1;
        int at = 0;
        for (long offset : wanted) {
            for (; at < offset && at < utf8.length; at++) {
                byte b = utf8[at];
                boolean lineEnds = b == '\n' || b == '\r' && (at + 1 == utf8.length || utf8[at + 1] != '\n');
                if (lineEnds) {
                    line++;
                    column = 1;
                } else if ((b & 0xC0) != 0x80) {
                    column++;
                }
            }
            positions.put(offset, new Position(line, column));
        }
        return positions;
    }
}
