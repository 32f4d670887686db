package org.mobilityplan.json.codec;

/** Finds what is not plain in a text in JSON, eight bytes at once: nearly all texts have nothing of it. */
public final class PlainText {

    private static final int HASH_FACTOR = 0x9E3779B1;

    private PlainText() {}

    /** Where the first quotation mark, backslash or control character stands in UTF-8, or the end. */
    public static int end(byte[] utf8, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long special = special(EightBytes.at(utf8, i));
            if (special != 0) {
                return i + EightBytes.before(special);
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
            long word = EightBytes.at(utf8, from);
            long other = special(word) | word & EightBytes.HIGH_BITS;
            // What is copied too much is overwritten by what follows.
            EightBytes.put(target, at, word);
            return other == 0 ? Long.BYTES : EightBytes.before(other);
        }
        int count = 0;
        while (from + count < to && utf8[from + count] >= 0 && !isSpecial(utf8[from + count])) {
            target[at + count] = utf8[from + count];
            count++;
        }
        return count;
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
        long controls = word - ' ' * EightBytes.ONES;
        long quotes = (word ^ '"' * EightBytes.ONES) - EightBytes.ONES;
        long backslashes = (word ^ '\\' * EightBytes.ONES) - EightBytes.ONES;
        return (controls | quotes | backslashes) & ~word & EightBytes.HIGH_BITS;
    }
}
