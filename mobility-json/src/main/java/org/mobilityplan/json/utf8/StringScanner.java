package org.mobilityplan.json.utf8;

import java.nio.ByteBuffer;

/** Finds the characters of a JSON string that need decoding, eight bytes at once: most strings have none. */
public final class StringScanner {

    private static final int HASH_FACTOR = 0x9E3779B1;

    private StringScanner() {}

    /** The offset of the first quotation mark, backslash or control character in UTF-8, or the end. */
    public static int end(ByteBuffer utf8, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long special = special(utf8.getLong(i));
            if (special != 0) {
                return i + EightBytes.firstIndex(special);
            }
        }
        while (i < to && !isSpecial(utf8.get(i))) {
            i++;
        }
        return i;
    }

    /** The offset of the first character that needs decoding or is not ASCII, or the end. */
    public static int endOfAscii(ByteBuffer utf8, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = utf8.getLong(i);
            long other = special(word) | word & EightBytes.HIGH_BITS;
            if (other != 0) {
                return i + EightBytes.firstIndex(other);
            }
        }
        while (i < to && utf8.get(i) >= 0 && !isSpecial(utf8.get(i))) {
            i++;
        }
        return i;
    }

    public static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash * HASH_FACTOR >>> 8;
    }

    private static boolean isSpecial(byte b) {
        return b == '"' || b == '\\' || b >= 0 && b < ' ';
    }

    /** Sets the high bit of the first special byte; those of later bytes may be set, too. */
    private static long special(long word) {
        long controls = word - ' ' * EightBytes.ONES;
        long quotes = (word ^ '"' * EightBytes.ONES) - EightBytes.ONES;
        long backslashes = (word ^ '\\' * EightBytes.ONES) - EightBytes.ONES;
        return (controls | quotes | backslashes) & ~word & EightBytes.HIGH_BITS;
    }
}
