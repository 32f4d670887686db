package org.mobilityplan.json.stream;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts lines (NDJSON), one plan per line; blank lines are skipped. A line ends with a line feed or with the file. */
public final class LineSlicer extends Slicer {

    private long line;

    /** All lines of a file. */
    public LineSlicer(InputStream in, int maxBytes) {
        this(in, maxBytes, 0);
    }

    /** The lines of a part of a file, which follows a number of other lines. */
    public LineSlicer(InputStream in, int maxBytes, long linesBefore) {
        super(in, maxBytes);
        line = linesBefore;
    }

    @Override
    @Nullable
    public Slice next() throws IOException {
        if (line == 0) {
            skipByteOrderMark();
        }
        while (hasMore()) {
            readLine();
            line++;
            if (!isBlank()) {
                long number = line;
                return slice(takeKept(endsWithReturn() ? 1 : 0), number);
            }
            takeKept(length());
        }
        return null;
    }

    /** One line, by its number in its file. */
    public static Slice slice(byte[] line, long number) {
        return Slice.of(
                number, line, inSlice -> inSlice.toBuilder().line(asInt(number)).build());
    }

    private void readLine() throws IOException {
        boolean ended = false;
        while (!ended && hasMore()) {
            int to = at;
            while (to < end && buffer[to] != '\n') {
                to++;
            }
            ended = to < end;
            keep(at, to);
            at = ended ? to + 1 : to;
        }
    }

    private boolean isBlank() {
        int from = 0;
        while (from < length() && isSpace(kept(from))) {
            from++;
        }
        return from == length();
    }

    /** Whether the line ends with a carriage return, as on Windows; it is not part of the plan. */
    private boolean endsWithReturn() {
        return kept(length() - 1) == '\r' && !isCut();
    }
}
