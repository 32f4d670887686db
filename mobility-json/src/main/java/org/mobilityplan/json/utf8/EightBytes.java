package org.mobilityplan.json.utf8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Examines eight bytes of a text at once, as a long whose lowest byte is the first. Matches are marked by the high bits of
 * bytes. The longs are read through a buffer, because making a {@link java.lang.invoke.VarHandle} takes longer than reading a
 * first plan.
 */
public final class EightBytes {

    /** The high bit of each byte; a byte that has it is not ASCII. */
    public static final long HIGH_BITS = 0x8080808080808080L;

    /** The value 1 in each byte. */
    public static final long ONES = 0x0101010101010101L;

    private EightBytes() {}

    /** Wraps a text so that its longs have this order. */
    public static ByteBuffer in(byte[] text) {
        return ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Marks the bytes that are an ASCII character. */
    public static long marks(long eight, char ascii) {
        long others = eight ^ ascii * ONES;
        return ~((others & ~HIGH_BITS) + ~HIGH_BITS | others) & HIGH_BITS;
    }

    /** The index of the first marked byte; there must be one. */
    public static int firstIndex(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }
}
