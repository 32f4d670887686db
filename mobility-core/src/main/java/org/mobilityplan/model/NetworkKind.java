package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a partner network: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code network}
 */
public record NetworkKind(String code) implements OpenCode, Comparable<NetworkKind> {

    /** A network of organisations. */
    public static final NetworkKind NETWORK = new NetworkKind("network");

    /** A committee. */
    public static final NetworkKind COMMITTEE = new NetworkKind("committee");

    /** A steering group. */
    public static final NetworkKind STEERING_GROUP = new NetworkKind("steering-group");

    /** A college of a committee. */
    public static final NetworkKind COLLEGE = new NetworkKind("college");

    /** A consortium. */
    public static final NetworkKind CONSORTIUM = new NetworkKind("consortium");

    /** A working group. */
    public static final NetworkKind WORKING_GROUP = new NetworkKind("working-group");

    /** A workshop. */
    public static final NetworkKind WORKSHOP = new NetworkKind("workshop");

    /** A technical committee: « comité technique », « COTECH ». */
    public static final NetworkKind TECHNICAL_COMMITTEE = new NetworkKind("technical-committee");

    /** A plenary or general assembly. */
    public static final NetworkKind PLENARY = new NetworkKind("plenary");

    /** A board or bureau. */
    public static final NetworkKind BOARD = new NetworkKind("board");

    /** A project team. */
    public static final NetworkKind PROJECT_TEAM = new NetworkKind("project-team");

    /** A jury or selection committee. */
    public static final NetworkKind JURY = new NetworkKind("jury");

    /** An advisory council: « conseil consultatif », « conseil des jeunes ». */
    public static final NetworkKind ADVISORY_COUNCIL = new NetworkKind("advisory-council");

    /** A twinning: « jumelage ». */
    public static final NetworkKind TWINNING = new NetworkKind("twinning");

    private static final List<NetworkKind> IN_ORDER = List.of(
            NETWORK,
            COMMITTEE,
            STEERING_GROUP,
            COLLEGE,
            CONSORTIUM,
            WORKING_GROUP,
            WORKSHOP,
            TECHNICAL_COMMITTEE,
            PLENARY,
            BOARD,
            PROJECT_TEAM,
            JURY,
            ADVISORY_COUNCIL,
            TWINNING);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code network}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public NetworkKind {
        WordSyntax.checkCode("a kind of network", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static NetworkKind of(String code) {
        return new NetworkKind(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<NetworkKind> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(NetworkKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NetworkKind that && code.equals(that.code);
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
