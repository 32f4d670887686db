package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How firm an amount of money is: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code planned}
 */
public record FundingStage(String code) implements OpenCode, Comparable<FundingStage> {

    /** Planned: « prévisionnel ». */
    public static final FundingStage PLANNED = new FundingStage("planned");

    /** Committed: « engagé ». */
    public static final FundingStage COMMITTED = new FundingStage("committed");

    /** Spent: « réalisé ». */
    public static final FundingStage SPENT = new FundingStage("spent");

    /** Requested: « demandé », « sollicité ». */
    public static final FundingStage REQUESTED = new FundingStage("requested");

    /** Granted: « attribué », « notifié ». */
    public static final FundingStage GRANTED = new FundingStage("granted");

    /** Received: « perçu ». */
    public static final FundingStage RECEIVED = new FundingStage("received");

    /** Voted or entered in the budget: « voté », « inscrit ». */
    public static final FundingStage VOTED = new FundingStage("voted");

    /** Not used yet: « reste disponible », « solde ». */
    public static final FundingStage REMAINING = new FundingStage("remaining");

    /** Carried over to a later year: « reporté ». */
    public static final FundingStage CARRIED_OVER = new FundingStage("carried-over");

    /** Paid back: « remboursé », « reversé ». */
    public static final FundingStage REPAID = new FundingStage("repaid");

    private static final List<FundingStage> IN_ORDER =
            List.of(PLANNED, COMMITTED, SPENT, REQUESTED, GRANTED, RECEIVED, VOTED, REMAINING, CARRIED_OVER, REPAID);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code planned}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public FundingStage {
        WordSyntax.checkCode("a stage", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static FundingStage of(String code) {
        return new FundingStage(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<FundingStage> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(FundingStage other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FundingStage that && code.equals(that.code);
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
