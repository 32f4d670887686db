package org.mobilityplan.json.codec;

import org.jspecify.annotations.Nullable;

/** Reads and writes one value. A class, not an interface: it is called for each value of each plan. */
abstract class ValueCodec<V> {

    /**
     * Reads the value whose first token is the current one, and ends at its last token.
     *
     * @return the value; null if it was rejected and the problem reported
     */
    abstract @Nullable V read(ReadContext in);

    abstract void write(V value, WriteContext out);

    /** The type of the values, a primitive one if builders take that. */
    abstract Class<?> type();

    /** What the values look like, for the description of the format. */
    abstract Form form();
}
