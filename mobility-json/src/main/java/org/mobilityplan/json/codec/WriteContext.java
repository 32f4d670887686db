package org.mobilityplan.json.codec;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;

/** The state of writing one value: the generator, and one array for each level of elements, which the next element there uses again. */
public final class WriteContext {

    private static final Object[] NONE = {};

    private final JsonGenerator generator;
    private Object[][] levels = new Object[8][];
    private int depth;

    /**
     * Starts to write a value.
     *
     * @param generator writes it
     */
    public WriteContext(JsonGenerator generator) {
        this.generator = generator;
        Arrays.fill(levels, NONE);
    }

    JsonGenerator generator() {
        return generator;
    }

    /** An array for the values of the element that begins here, in the element that began before it. */
    Object[] beginElement(int size) {
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, 2 * depth);
            Arrays.fill(levels, depth, levels.length, NONE);
        }
        if (levels[depth].length < size) {
            levels[depth] = new Object[size];
        }
        return levels[depth++];
    }

    /** Ends the element that began last: its array is free for the next one. */
    void endElement() {
        depth--;
    }
}
