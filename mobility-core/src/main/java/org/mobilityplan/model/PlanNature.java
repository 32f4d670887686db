package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan announces or reports: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code programme}
 */
public record PlanNature(String code) implements OpenCode, Comparable<PlanNature> {

    /** What is planned. */
    public static final PlanNature PROGRAMME = new PlanNature("programme");

    /** What was done: « bilan », « ACTIONS 2017 REALISEES ». */
    public static final PlanNature REPORT = new PlanNature("report");

    /** The aims of several years. */
    public static final PlanNature STRATEGY = new PlanNature("strategy");

    /** What its parties agree: « contrat », « convention ». */
    public static final PlanNature AGREEMENT = new PlanNature("agreement");

    /** A policy with its rules: « règlement d’intervention ». */
    public static final PlanNature POLICY = new PlanNature("policy");

    /** What was done and what is planned, in one document. */
    public static final PlanNature PROGRAMME_AND_REPORT = new PlanNature("programme-and-report");

    /** An evaluation of a plan: « évaluation à mi-parcours ». */
    public static final PlanNature EVALUATION = new PlanNature("evaluation");

    private static final List<PlanNature> IN_ORDER =
            List.of(PROGRAMME, REPORT, STRATEGY, AGREEMENT, POLICY, PROGRAMME_AND_REPORT, EVALUATION);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code programme}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public PlanNature {
        WordSyntax.checkCode("a nature of plan", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static PlanNature of(String code) {
        return new PlanNature(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<PlanNature> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(PlanNature other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanNature that && code.equals(that.code);
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
