package org.mobilityplan.model;

import java.util.List;
import java.util.function.ToIntFunction;

/** How deep elements of one type contain each other. */
final class Nesting {

    /**
     * The most levels of chantiers, of actions with their steps, and of indicators with their parts. No document that is read
     * comes near it, since two levels of JSON are one of these; a deeper element would overflow the stack of its users.
     */
    static final int LIMIT = 50;

    private Nesting() {}

    /** The levels of an element with the elements of its type in it: 1 for an element without any. */
    static <T> int levels(String type, List<T> nested, ToIntFunction<T> levels) {
        int deepest = 0;
        for (T each : nested) {
            deepest = Math.max(deepest, levels.applyAsInt(each));
        }
        if (deepest == LIMIT) {
            throw new IllegalArgumentException(type + " are nested in each other more than " + LIMIT + " levels deep");
        }
        return deepest + 1;
    }
}
