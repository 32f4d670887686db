package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people meet at an event: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code online}
 */
public record EventMode(String code) implements OpenCode, Comparable<EventMode> {

    /** In person: « en présentiel ». */
    public static final EventMode IN_PERSON = new EventMode("in-person");

    /** Online: a webinar, « visioconférence ». */
    public static final EventMode ONLINE = new EventMode("online");

    /** In person and online. */
    public static final EventMode HYBRID = new EventMode("hybrid");

    private static final List<EventMode> IN_ORDER = List.of(IN_PERSON, ONLINE, HYBRID);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code online}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public EventMode {
        WordSyntax.checkCode("a stage", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static EventMode of(String code) {
        return new EventMode(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<EventMode> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(EventMode other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventMode that && code.equals(that.code);
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
