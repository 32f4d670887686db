package org.mobilityplan.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cuts a file of many plans into the bytes of each. Holds one plan at a time, and of a plan that is too long only its beginning. */
public abstract class Slicer {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int mostKept;
    private byte[] kept = new byte[1 << 13];
    private int length;
    private boolean cut;

    /** The bytes from {@link #at} to {@link #end} have been read and not consumed. */
    final byte[] buffer = new byte[1 << 16];

    int at;
    int end;

    /**
     * Starts at the beginning of a file.
     *
     * @param in the file
     * @param maxBytes the maximum size of a plan; of a larger one, one byte more is kept, so that the reader rejects it
     */
    public Slicer(InputStream in, int maxBytes) {
        this.in = in;
        this.mostKept = (int) Math.min(maxBytes + 1L, Integer.MAX_VALUE - 8L);
    }

    /** The next plan, or null at the end. */
    public abstract @Nullable Slice next() throws IOException;

    /** The next plan, for operations of streams. */
    public final @Nullable Slice nextUnchecked() {
        try {
            return next();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Passes the next plan to an operation of a stream; false at the end. */
    public final boolean tryAdvance(Consumer<? super Slice> action) {
        Slice slice = nextUnchecked();
        if (slice == null) {
            return false;
        }
        action.accept(slice);
        return true;
    }

    /** Whether there is a byte at {@link #at}. */
    public final boolean hasMore() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(readSome(0), 0);
        }
        return at < end;
    }

    /** Reads at least one byte into the buffer, or returns -1 at the end, even if the stream returns 0 for a while. */
    private int readSome(int offset) throws IOException {
        int read = in.read(buffer, offset, buffer.length - offset);
        if (read != 0) {
            return read;
        }
        int single = in.read();
        if (single >= 0) {
            buffer[offset] = (byte) single;
        }
        return single < 0 ? -1 : 1;
    }

    /** Skips a byte order mark; called once, before anything else. */
    public final void skipByteOrderMark() throws IOException {
        while (end < BYTE_ORDER_MARK.length) {
            int read = readSome(end);
            if (read < 0) {
                return;
            }
            end += read;
        }
        boolean marked = Arrays.equals(buffer, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        at = marked ? BYTE_ORDER_MARK.length : 0;
    }

    /** Keeps bytes of the buffer, up to the maximum size of a plan. */
    public final void keep(int from, int to) {
        int count = Math.min(to - from, mostKept - length);
        if (count > kept.length - length) {
            int grown = (int) Math.min(mostKept, Math.max(length + (long) count, kept.length + (kept.length >> 1)));
            kept = Arrays.copyOf(kept, grown);
        }
        System.arraycopy(buffer, from, kept, length, count);
        length += count;
        cut |= count < to - from;
    }

    /** Whether bytes were dropped because the plan is too long. */
    public final boolean isCut() {
        return cut;
    }

    /** The number of bytes that are kept. */
    public final int length() {
        return length;
    }

    /** One of the bytes that are kept. */
    public final byte kept(int index) {
        return kept[index];
    }

    /** Removes and returns the bytes that were kept, without some at the end. */
    public final byte[] takeKept(int omitted) {
        byte[] taken = Arrays.copyOf(kept, length - omitted);
        length = 0;
        cut = false;
        if (kept.length > 1 << 20) {
            // One very long plan must not occupy memory for the rest of the file.
            kept = new byte[1 << 13];
        }
        return taken;
    }

    public static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** A line number as an {@code int}, as locations have it. */
    public static int asInt(long line) {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }
}
