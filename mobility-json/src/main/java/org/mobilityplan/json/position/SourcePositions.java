package org.mobilityplan.json.position;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.mobilityplan.json.utf8.EightBytes;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;

/** Lines and columns of offsets in a text, found in one pass through its bytes. */
public final class SourcePositions {

    private final Map<Long, Position> byOffset = new HashMap<>();

    /** A line and a column, both from 1; the column counts Unicode code points. */
    private record Position(int line, int column) {}

    private SourcePositions() {}

    /** A location with line and column, if the offset is one of the wanted ones. */
    public Location location(Pointer pointer, long offset, Optional<String> source) {
        Location.Builder location = Location.builder().source(source).pointer(pointer);
        Position position = byOffset.get(offset);
        if (position != null) {
            location.line(position.line).column(position.column);
        }
        return location.build();
    }

    private void put(long offset, int line, int column) {
        byOffset.put(offset, new Position(line, column));
    }

    /** Whether one of eight bytes is a control character, as line feeds and carriage returns are. */
    private static boolean hasControl(long word) {
        return (word - ' ' * EightBytes.ONES & ~word & EightBytes.HIGH_BITS) != 0;
    }

    /** The number of UTF-8 continuation bytes among eight bytes: those that begin with the bits 10. */
    private static int continuations(long word) {
        return Long.bitCount(word & ~(word << 1) & EightBytes.HIGH_BITS);
    }

    public static SourcePositions of(byte[] utf8, SortedSet<Long> wanted) {
        SourcePositions positions = new SourcePositions();
        ByteBuffer text = EightBytes.in(utf8);
        int line = 1;
        int column = 1;
        int at = 0;
        for (long offset : wanted) {
            int end = (int) Math.min(offset, utf8.length);
            while (at < end) {
                int begin = at;
                int continuations = 0;
                for (; at + Long.BYTES <= end; at += Long.BYTES) {
                    long word = text.getLong(at);
                    if (hasControl(word)) {
                        break;
                    }
                    continuations += continuations(word);
                }
                column += at - begin - continuations;
                if (at == end) {
                    break;
                }
                byte b = utf8[at];
                boolean lineEnds = b == '\n' || b == '\r' && (at + 1 == utf8.length || utf8[at + 1] != '\n');
                if (lineEnds) {
                    line++;
                    column = 1;
                } else if ((b & 0xC0) != 0x80) {
                    column++;
                }
                at++;
            }
            positions.put(offset, line, column);
        }
        return positions;
    }

    /** Finds offsets in a stream; an offset after its end has the position of the end. */
    public static SourcePositions of(InputStream utf8, SortedSet<Long> offsets) throws IOException {
        Deque<Long> wanted = new ArrayDeque<>(offsets);
        SourcePositions positions = new SourcePositions();
        byte[] buffer = new byte[1 << 16];
        int line = 1;
        int column = 1;
        boolean afterReturn = false;
        long at = 0;
        for (int count = utf8.read(buffer); count > 0 && !wanted.isEmpty(); count = utf8.read(buffer)) {
            for (int i = 0; i < count; i++, at++) {
                byte b = buffer[i];
                // Only now is it known whether a preceding carriage return was a line end or half of one.
                if (afterReturn && b != '\n') {
                    line++;
                    column = 1;
                }
                afterReturn = b == '\r';
                if (!wanted.isEmpty() && wanted.element() == at) {
                    positions.put(wanted.remove(), line, column);
                }
                if (b == '\n') {
                    line++;
                    column = 1;
                } else if ((b & 0xC0) != 0x80) {
                    column++;
                }
            }
        }
        for (long offset : wanted) {
            positions.put(offset, afterReturn ? line + 1 : line, afterReturn ? 1 : column);
        }
        return positions;
    }
}
