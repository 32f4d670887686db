package org.mobilityplan.across;

import java.util.Map;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** One plan id with two contents. */
final class TwoContents extends CrossPlanRule {

    TwoContents() {
        super(RuleInfo.of("plans.id.two-contents", Severity.ERROR, "other", "planId"));
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        PlanFacts first = null;
        for (PlanFacts plan : corpus.plans()) {
            if (first == null || !first.id().equals(plan.id())) {
                first = plan;
            } else {
                findings.report(plan, plan.place(), Map.of("other", first.whereabouts()));
            }
        }
    }
}
