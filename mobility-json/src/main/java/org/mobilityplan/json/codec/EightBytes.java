package org.mobilityplan.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of a text looked at at once, as one number; its lowest byte is the first. Marks are the high bits of bytes. */
public final class EightBytes {

    /** The high bit of each: a byte that has it is not ASCII. */
    public static final long HIGH_BITS = 0x8080808080808080L;

    /** One in each. */
    static final long ONES = 0x0101010101010101L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** Those that begin at a place. */
    public static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    static void put(byte[] bytes, int from, long eight) {
        LONGS.set(bytes, from, eight);
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
