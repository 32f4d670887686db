package org.mobilityplan.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds what is not plain in the UTF-8 of a text in JSON, eight bytes at once: nearly all texts have nothing of it. */
final class PlainText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;

    private PlainText() {}

    /** Where the first quotation mark, backslash, control character or other one that is named stands, or the end. */
    static int end(byte[] utf8, int from, int to, char other) {
        long others = other * ONES;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long special = special((long) LONGS.get(utf8, i), others);
            if (special != 0) {
                return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
        }
        while (i < to && !isSpecial(utf8[i], other)) {
            i++;
        }
        return i;
    }

    private static boolean isSpecial(byte b, char other) {
        return b == other || b == '"' || b == '\\' || b >= 0 && b < ' ';
    }

    /** The high bit of the first byte that is special is set; those of bytes after it may be, too. */
    private static long special(long word, long others) {
        long controls = word - ' ' * ONES;
        long quotes = (word ^ '"' * ONES) - ONES;
        long backslashes = (word ^ '\\' * ONES) - ONES;
        long named = (word ^ others) - ONES;
        return (controls | quotes | backslashes | named) & ~word & HIGH_BITS;
    }
}
