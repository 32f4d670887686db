package org.mobilityplan.json.utf8;

import java.util.Arrays;

/**
 * Where the long values of a document begin and end, noted while it is read, so that a second pass skips them at once instead of
 * byte by byte.
 */
public final class LongValues {

    /** None: every value is skipped byte by byte. */
    public static final LongValues NONE = new LongValues();

    /** A shorter value is skipped as fast as it is looked up. */
    private static final int SHORTEST = 128;

    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int count;

    /**
     * Notes that a value begins, in the order of the document.
     *
     * @return the number of the value, for {@link #end}
     */
    public int begin(int offset) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        begins[count] = offset;
        // A value that is not read to its end is not skipped.
        ends[count] = offset;
        return count++;
    }

    /** Notes that a value ends, after all values in it. */
    public void end(int value, int offset) {
        if (offset - begins[value] < SHORTEST) {
            count = value;
        } else {
            ends[value] = offset;
        }
    }

    /** The number of the first value that does not begin before an offset, from one number on; a pass only goes forwards. */
    public int from(int value, int offset) {
        int next = value;
        while (next < count && begins[next] < offset) {
            next++;
        }
        return next;
    }

    /** The end of a value if it begins at an offset, otherwise the offset. */
    public int endOf(int value, int offset) {
        return value < count && begins[value] == offset ? ends[value] : offset;
    }
}
