package org.mobilityplan.json.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Checks UTF-8 before a parser sees it: parsers differ in what they accept. */
public final class Utf8 {

    private Utf8() {}

    /** The offset of the first byte that is not UTF-8 (RFC 3629), or -1. */
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

    /** The offset of the next byte that is not ASCII, or the end; examines eight bytes at once, as most bytes are ASCII. */
    private static int nextOther(ByteBuffer text, int from) {
        int i = from;
        for (; i + Long.BYTES <= text.limit(); i += Long.BYTES) {
            long others = text.getLong(i) & EightBytes.HIGH_BITS;
            if (others != 0) {
                return i + EightBytes.firstIndex(others);
            }
        }
        while (i < text.limit() && text.get(i) >= 0) {
            i++;
        }
        return i;
    }

    /** The offset of the first byte of a stream that is not UTF-8, or -1. */
    public static long firstMalformed(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long preceding = 0;
        int held = 0;
        while (true) {
            int read = in.readNBytes(buffer, held, buffer.length - held);
            int end = held + read;
            byte[] bytes = end == buffer.length ? buffer : Arrays.copyOf(buffer, end);
            int malformed = firstMalformed(bytes);
            // A sequence may be cut off only by the end of the buffer.
            boolean last = end < buffer.length;
            if (malformed >= 0 && (last || malformed < end - 3)) {
                return preceding + malformed;
            }
            if (last) {
                return -1;
            }
            held = malformed < 0 ? 0 : end - malformed;
            System.arraycopy(buffer, end - held, buffer, 0, held);
            preceding += end - held;
        }
    }

    /** The length of the sequence that begins here, or 0 if it is malformed: overlong, a surrogate, above U+10FFFF, cut off. */
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
