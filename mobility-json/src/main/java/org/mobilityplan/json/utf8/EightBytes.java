package org.mobilityplan.json.utf8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Eight bytes of a text looked at at once, as one number; its lowest byte is the first. Marks are the high bits of bytes. They
 * are read by a buffer: the other way of the platform, a {@link java.lang.invoke.VarHandle}, takes longer to be made than a first
 * plan to be read.
 */
public final class EightBytes {

    /** The high bit of each: a byte that has it is not ASCII. */
    public static final long HIGH_BITS = 0x8080808080808080L;

    /** One in each. */
    public static final long ONES = 0x0101010101010101L;

    private EightBytes() {}

    /** A text whose longs are such numbers. */
    public static ByteBuffer in(byte[] text) {
        return ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The marks of those that are an ASCII character. */
    public static long marks(long eight, char ascii) {
        long others = eight ^ ascii * ONES;
        return ~((others & ~HIGH_BITS) + ~HIGH_BITS | others) & HIGH_BITS;
    }

    /** How many stand before the first mark; there is one. */
    public static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }
}
