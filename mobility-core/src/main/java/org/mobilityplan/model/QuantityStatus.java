package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How reliable a figure is: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code provisional}
 */
public record QuantityStatus(String code) implements OpenCode, Comparable<QuantityStatus> {

    /** Provisional: « provisoire ». */
    public static final QuantityStatus PROVISIONAL = new QuantityStatus("provisional");

    /** Final: « définitif ». */
    public static final QuantityStatus FINAL = new QuantityStatus("final");

    /** Estimated: « estimation ». */
    public static final QuantityStatus ESTIMATED = new QuantityStatus("estimated");

    /** As those concerned declared it: « déclaratif ». */
    public static final QuantityStatus DECLARED = new QuantityStatus("declared");

    /** Of a sample, not of all: « sur les répondants ». */
    public static final QuantityStatus SAMPLE = new QuantityStatus("sample");

    /** Not known or not measured: « non suivi ». */
    public static final QuantityStatus UNKNOWN = new QuantityStatus("unknown");

    /** Expected, not yet counted: « attendus », « prévisionnel ». */
    public static final QuantityStatus EXPECTED = new QuantityStatus("expected");

    /** Moved to others: « redistribué », of places and credits. */
    public static final QuantityStatus REALLOCATED = new QuantityStatus("reallocated");

    /** Revised since, another figure replaces it: « cible initiale, révisée depuis ». */
    public static final QuantityStatus REVISED = new QuantityStatus("revised");

    private static final List<QuantityStatus> IN_ORDER =
            List.of(PROVISIONAL, FINAL, ESTIMATED, DECLARED, SAMPLE, UNKNOWN, EXPECTED, REALLOCATED, REVISED);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code provisional}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public QuantityStatus {
        WordSyntax.checkCode("a status of a figure", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static QuantityStatus of(String code) {
        return new QuantityStatus(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<QuantityStatus> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(QuantityStatus other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuantityStatus that && code.equals(that.code);
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
