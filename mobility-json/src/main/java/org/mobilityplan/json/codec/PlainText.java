package org.mobilityplan.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds what is not plain in a text in JSON, eight bytes at once: nearly all texts have nothing of it. */
public final class PlainText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;

    private static final int HASH_FACTOR = 0x9E3779B1;

    private PlainText() {}

    /** Where the first quotation mark, backslash or control character stands in UTF-8, or the end. */
    public static int end(byte[] utf8, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long special = special((long) LONGS.get(utf8, i));
            if (special != 0) {
                return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
        }
        while (i < to && !isSpecial(utf8[i])) {
            i++;
        }
        return i;
    }

    /**
     * Copies plain ASCII, eight characters at most.
     *
     * @return how many there are; less than eight where another character stands behind them, or the end
     */
    static int copyAscii(byte[] utf8, int from, int to, byte[] target, int at) {
        if (from + Long.BYTES <= to) {
            long word = (long) LONGS.get(utf8, from);
            long other = special(word) | word & HIGH_BITS;
            // What is copied too much is overwritten by what follows.
            LONGS.set(target, at, word);
            return other == 0 ? Long.BYTES : Long.numberOfTrailingZeros(other) / Byte.SIZE;
        }
        int count = 0;
        while (from + count < to && utf8[from + count] >= 0 && !isSpecial(utf8[from + count])) {
            target[at + count] = utf8[from + count];
            count++;
        }
        return count;
    }

    /** Where the first character stands that is not written as it is, half of a surrogate pair among them, or the end. */
    static int firstSpecial(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return i;
            }
        }
        return length;
    }

    static int hash(byte[] bytes, int from, int to) {
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
        long controls = word - ' ' * ONES;
        long quotes = (word ^ '"' * ONES) - ONES;
        long backslashes = (word ^ '\\' * ONES) - ONES;
        return (controls | quotes | backslashes) & ~word & HIGH_BITS;
    }
}
