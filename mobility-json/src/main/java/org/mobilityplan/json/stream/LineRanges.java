package org.mobilityplan.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.utf8.EightBytes;

/**
 * The lines of a file, or of a part of it that begins and ends with a line. Another thread gets a part and reads it itself: of
 * a queued part only its position is held.
 */
public final class LineRanges implements Spliterator<Slice> {

    /** A smaller part is not worth another thread. */
    private static final long LEAST_BYTES = 1 << 18;

    private static final int BUFFER_BYTES = 1 << 16;

    private static final int CHARACTERISTICS = ORDERED | NONNULL | IMMUTABLE;

    private final FileChannel file;
    private final int maxBytes;
    private final long end;
    private long begin;
    private long linesBefore;
    private @Nullable LineSlicer slicer;

    private LineRanges(FileChannel file, int maxBytes, long begin, long end, long linesBefore) {
        this.file = file;
        this.maxBytes = maxBytes;
        this.begin = begin;
        this.end = end;
        this.linesBefore = linesBefore;
    }

    /** All lines of a file, up to its current size. */
    public static LineRanges of(FileChannel file, int maxBytes) throws IOException {
        return new LineRanges(file, maxBytes, 0, file.size(), 0);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Slice> action) {
        LineSlicer lines = slicer;
        if (lines == null) {
            lines = new LineSlicer(new Part(file, begin, end), maxBytes, linesBefore);
            slicer = lines;
        }
        return lines.tryAdvance(action);
    }

    /** Splits in halves, so that all threads have work from the start. */
    @Override
    public @Nullable Spliterator<Slice> trySplit() {
        if (slicer != null || end - begin < 2 * LEAST_BYTES) {
            return null;
        }
        try {
            return split(begin + (end - begin) / 2);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines up to the one that contains the middle; none if it is the last one. */
    private @Nullable LineRanges split(long middle) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long lines = 0;
        for (long at = begin; at < end; ) {
            long until = at < middle ? middle : end;
            int length = (int) Math.min(buffer.length, until - at);
            int read = file.read(ByteBuffer.wrap(buffer, 0, length), at);
            if (read <= 0) {
                return null;
            }
            if (at < middle) {
                lines += countLineFeeds(buffer, read);
            } else {
                int feed = firstLineFeed(buffer, read);
                if (feed < read) {
                    return splitAt(at + feed + 1, lines + 1);
                }
            }
            at += read;
        }
        return null;
    }

    private @Nullable LineRanges splitAt(long next, long lines) {
        if (next == end) {
            return null;
        }
        LineRanges first = new LineRanges(file, maxBytes, begin, next, linesBefore);
        begin = next;
        linesBefore += lines;
        return first;
    }

    /** Examines eight bytes at once, since this reads the whole file. */
    private static int countLineFeeds(byte[] buffer, int length) {
        ByteBuffer text = EightBytes.in(buffer);
        int count = 0;
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            count += Long.bitCount(EightBytes.marks(text.getLong(i), '\n'));
        }
        for (; i < length; i++) {
            count += buffer[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    private static int firstLineFeed(byte[] buffer, int length) {
        int i = 0;
        while (i < length && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    /** The number of bytes, as a measure of the work. */
    @Override
    public long estimateSize() {
        return end - begin;
    }

    @Override
    public int characteristics() {
        return CHARACTERISTICS;
    }

    /** The bytes of a part of the file, while other threads read other parts. */
    private static final class Part extends InputStream {

        private final FileChannel file;
        private final long end;
        private long at;

        private Part(FileChannel file, long begin, long end) {
            this.file = file;
            this.at = begin;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int most = (int) Math.min(length, end - at);
            int read = most == 0 ? -1 : file.read(ByteBuffer.wrap(target, offset, most), at);
            at += Math.max(read, 0);
            return read;
        }
    }
}
