package org.mobilityplan.json.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Whether bytes are UTF-8, before a parser sees them: parsers differ in what they let pass. */
public final class Utf8 {

    private Utf8() {}

    /** Where the first byte stands that is no UTF-8 (RFC 3629), or -1. */
    public static int firstMalformed(byte[] bytes) {
        ByteBuffer text = EightBytes.in(bytes);
        int i = 0;
        while (i < bytes.length) {
            i = nextOther(text, i);
            while (i < bytes.length && bytes[i] < 0) {
                int length = sequenceLength(bytes, i);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /** Where the next byte stands that is not ASCII, or the end; eight bytes at once, as most of a document is ASCII. */
    private static int nextOther(ByteBuffer text, int from) {
        int i = from;
        for (; i + Long.BYTES <= text.limit(); i += Long.BYTES) {
            long others = text.getLong(i) & EightBytes.HIGH_BITS;
            if (others != 0) {
                return i + EightBytes.before(others);
            }
        }
        while (i < text.limit() && text.get(i) >= 0) {
            i++;
        }
        return i;
    }

    /** The same for bytes that are not held together. */
    public static long firstMalformed(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long before = 0;
        int held = 0;
        while (true) {
            int read = in.readNBytes(buffer, held, buffer.length - held);
            int end = held + read;
            byte[] bytes = end == buffer.length ? buffer : Arrays.copyOf(buffer, end);
            int malformed = firstMalformed(bytes);
            // A sequence may be cut by the end of the buffer alone.
            boolean last = end < buffer.length;
            if (malformed >= 0 && (last || malformed < end - 3)) {
                return before + malformed;
            }
            if (last) {
                return -1;
            }
            held = malformed < 0 ? 0 : end - malformed;
            System.arraycopy(buffer, end - held, buffer, 0, held);
            before += end - held;
        }
    }

    /** The length of the sequence that begins here, or 0 where it is none: overlong, a surrogate, above U+10FFFF, cut. */
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isContinuation(second) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean allowed =
                    isContinuation(second) && (lead != 0xE0 || second >= 0xA0) && (lead != 0xED || second < 0xA0);
            return allowed && continues(bytes, at + 2) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean allowed =
                    isContinuation(second) && (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second < 0x90);
            return allowed && continues(bytes, at + 2) && continues(bytes, at + 3) ? 4 : 0;
        }
        return 0;
    }

    private static boolean continues(byte[] bytes, int at) {
        return at < bytes.length && isContinuation(bytes[at] & 0xFF);
    }

    private static boolean isContinuation(int b) {
        return (b & 0xC0) == 0x80;
    }
}
