package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much an action matters: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code high}
 */
public record PriorityLevel(String code) implements OpenCode, Comparable<PriorityLevel> {

    /** High: « élevé », « haut ». */
    public static final PriorityLevel HIGH = new PriorityLevel("high");

    /** Medium: « moyen ». */
    public static final PriorityLevel MEDIUM = new PriorityLevel("medium");

    /** Low: « bas », « faible ». */
    public static final PriorityLevel LOW = new PriorityLevel("low");

    private static final List<PriorityLevel> IN_ORDER = List.of(HIGH, MEDIUM, LOW);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code high}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public PriorityLevel {
        WordSyntax.checkCode("a priority", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static PriorityLevel of(String code) {
        return new PriorityLevel(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<PriorityLevel> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(PriorityLevel other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriorityLevel that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
