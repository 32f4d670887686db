package org.mobilityplan.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How one value is read and written. A class and no interface: it is called for each value of each plan. */
abstract class ValueCodec<V> {

    /**
     * Reads the value whose first token is the current one, and ends at its last token.
     *
     * @return the value; null where it was refused, and the problem told to the reading
     */
    abstract @Nullable V read(Reading in);

    abstract void write(V value, JsonGenerator out);

    /** The type of the values, a primitive one where builders take that. */
    abstract Class<?> type();

    /** What the values look like, for whoever describes the format. */
    abstract Form form();
}
