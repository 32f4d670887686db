package org.mobilityplan.across;

import java.util.Map;
import org.mobilityplan.report.RuleInfo;

/** A rule that only several plans together can break. It has no state, and takes time nearly linear in the size of the summary. */
abstract class CrossPlanRule {

    /** Accepts findings. */
    @FunctionalInterface
    interface Findings {

        /**
         * Reports a violation.
         *
         * @param plan the plan in which it is reported
         * @param at the place in this plan
         * @param arguments the arguments of the message except {@code planId}, which is added
         */
        void report(PlanFacts plan, FactPlace at, Map<String, String> arguments);
    }

    private final RuleInfo info;

    CrossPlanRule(RuleInfo info) {
        this.info = info;
    }

    final RuleInfo info() {
        return info;
    }

    /** Checks all plans. */
    abstract void check(Corpus corpus, Findings findings);

    @Override
    public final String toString() {
        return info.toString();
    }
}
