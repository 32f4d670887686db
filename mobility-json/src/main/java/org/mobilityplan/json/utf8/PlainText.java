package org.mobilityplan.json.utf8;

import java.nio.ByteBuffer;

/** Finds what is not plain in a text in JSON, eight bytes at once: nearly all texts have nothing of it. */
public final class PlainText {

    private static final int HASH_FACTOR = 0x9E3779B1;

    private PlainText() {}

    /** Where the first quotation mark, backslash or control character stands in UTF-8, or the end. */
    public static int end(ByteBuffer utf8, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long special = special(utf8.getLong(i));
            if (special != 0) {
                return i + EightBytes.before(special);
            }
        }
        while (i < to && !isSpecial(utf8.get(i))) {
            i++;
        }
        return i;
    }

    /** Where the first character stands that is not plain ASCII, or the end. */
    public static int endOfAscii(ByteBuffer utf8, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = utf8.getLong(i);
            long other = special(word) | word & EightBytes.HIGH_BITS;
            if (other != 0) {
                return i + EightBytes.before(other);
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

    /** The high bit of the first byte that is special is set; those of bytes after it may be, too. */
    private static long special(long word) {
        long controls = word - ' ' * EightBytes.ONES;
        long quotes = (word ^ '"' * EightBytes.ONES) - EightBytes.ONES;
        long backslashes = (word ^ '\\' * EightBytes.ONES) - EightBytes.ONES;
        return (controls | quotes | backslashes) & ~word & EightBytes.HIGH_BITS;
    }
}
