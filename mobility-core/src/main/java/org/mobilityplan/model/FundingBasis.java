package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an amount of money is for: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code total}
 */
public record FundingBasis(String code) implements OpenCode, Comparable<FundingBasis> {

    /** The whole. */
    public static final FundingBasis TOTAL = new FundingBasis("total");

    /** Each person. */
    public static final FundingBasis PER_HEAD = new FundingBasis("per-head");

    /** Each month. */
    public static final FundingBasis PER_MONTH = new FundingBasis("per-month");

    /** Each year. */
    public static final FundingBasis PER_YEAR = new FundingBasis("per-year");

    /** Each person and month. */
    public static final FundingBasis PER_HEAD_AND_MONTH = new FundingBasis("per-head-and-month");

    /** Each day. */
    public static final FundingBasis PER_DAY = new FundingBasis("per-day");

    /** Each week. */
    public static final FundingBasis PER_WEEK = new FundingBasis("per-week");

    /** Each stay. */
    public static final FundingBasis PER_STAY = new FundingBasis("per-stay");

    /** Each group or class. */
    public static final FundingBasis PER_GROUP = new FundingBasis("per-group");

    /** Each project or application: « par dossier ». */
    public static final FundingBasis PER_PROJECT = new FundingBasis("per-project");

    /** Each organisation: « par structure ». */
    public static final FundingBasis PER_ORGANISATION = new FundingBasis("per-organisation");

    /** Each organisation and year. */
    public static final FundingBasis PER_ORGANISATION_AND_YEAR = new FundingBasis("per-organisation-and-year");

    /** The costs that arise: « au réel ». */
    public static final FundingBasis ACTUAL_COST = new FundingBasis("actual-cost");

    /** The value of what is given in kind: « valorisation », « mise à disposition ». */
    public static final FundingBasis IN_KIND = new FundingBasis("in-kind");

    /** Each hour. */
    public static final FundingBasis PER_HOUR = new FundingBasis("per-hour");

    /** Each night. */
    public static final FundingBasis PER_NIGHT = new FundingBasis("per-night");

    /** Each kilometre. */
    public static final FundingBasis PER_KM = new FundingBasis("per-km");

    /** Each event or session. */
    public static final FundingBasis PER_EVENT = new FundingBasis("per-event");

    /** Each piece or copy: « l’unité ». */
    public static final FundingBasis PER_UNIT = new FundingBasis("per-unit");

    /** Each person and day. */
    public static final FundingBasis PER_HEAD_AND_DAY = new FundingBasis("per-head-and-day");

    /** Each person and night. */
    public static final FundingBasis PER_HEAD_AND_NIGHT = new FundingBasis("per-head-and-night");

    /** Each person and week. */
    public static final FundingBasis PER_HEAD_AND_WEEK = new FundingBasis("per-head-and-week");

    /** Each person and year. */
    public static final FundingBasis PER_HEAD_AND_YEAR = new FundingBasis("per-head-and-year");

    /** Each person and hour. */
    public static final FundingBasis PER_HEAD_AND_HOUR = new FundingBasis("per-head-and-hour");

    /** Each person and kilometre. */
    public static final FundingBasis PER_HEAD_AND_KM = new FundingBasis("per-head-and-km");

    /** Each person and event or session. */
    public static final FundingBasis PER_HEAD_AND_EVENT = new FundingBasis("per-head-and-event");

    /** Each group and hour. */
    public static final FundingBasis PER_GROUP_AND_HOUR = new FundingBasis("per-group-and-hour");

    /** Each group and day. */
    public static final FundingBasis PER_GROUP_AND_DAY = new FundingBasis("per-group-and-day");

    private static final List<FundingBasis> IN_ORDER = List.of(
            TOTAL,
            PER_HEAD,
            PER_MONTH,
            PER_YEAR,
            PER_HEAD_AND_MONTH,
            PER_DAY,
            PER_WEEK,
            PER_STAY,
            PER_GROUP,
            PER_PROJECT,
            PER_ORGANISATION,
            PER_ORGANISATION_AND_YEAR,
            ACTUAL_COST,
            IN_KIND,
            PER_HOUR,
            PER_NIGHT,
            PER_KM,
            PER_EVENT,
            PER_UNIT,
            PER_HEAD_AND_DAY,
            PER_HEAD_AND_NIGHT,
            PER_HEAD_AND_WEEK,
            PER_HEAD_AND_YEAR,
            PER_HEAD_AND_HOUR,
            PER_HEAD_AND_KM,
            PER_HEAD_AND_EVENT,
            PER_GROUP_AND_HOUR,
            PER_GROUP_AND_DAY);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code total}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public FundingBasis {
        WordSyntax.checkCode("a basis", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static FundingBasis of(String code) {
        return new FundingBasis(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<FundingBasis> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(FundingBasis other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FundingBasis that && code.equals(that.code);
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
