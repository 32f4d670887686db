package org.mobilityplan.json.stream;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines (NDJSON): each a plan, but for those with nothing in them. A line ends with a line feed or with the file. */
public final class LineSlicer extends Slicer {

    private long line;

    /** All lines of a file. */
    public LineSlicer(InputStream in, int maxBytes) {
        this(in, maxBytes, 0);
    }

    /** Those of a part of it that so many lines stand before. */
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
                return Slice.of(
                        number,
                        takeKept(endsWithReturn() ? 1 : 0),
                        place -> place.toBuilder().line(asInt(number)).build());
            }
            takeKept(length());
        }
        return null;
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

    /** As lines from Windows do: it counts no more than the line feed. */
    private boolean endsWithReturn() {
        return kept(length() - 1) == '\r' && !isCut();
    }
}
