package org.mobilityplan.across;

import java.util.Map;
import java.util.TreeMap;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** Two sizes of one network at one date, in different plans, that cannot both be right. */
final class ConflictingSizes extends CrossPlanRule {

    ConflictingSizes() {
        super(RuleInfo.of(
                "plans.network.size-conflict",
                Severity.WARNING,
                "date",
                "firstValue",
                "name",
                "otherPlan",
                "planId",
                "secondValue"));
    }

    private record Announced(PlanFacts plan, SizeFact size) {}

    /** Each size is compared with the first of the same subject. */
    @Override
    void check(Corpus corpus, Findings findings) {
        Map<String, Announced> firsts = new TreeMap<>();
        for (PlanFacts plan : corpus.plans()) {
            for (SizeFact size : plan.sizes()) {
                Announced first = firsts.putIfAbsent(size.subject(), new Announced(plan, size));
                if (first != null && !first.plan().id().equals(plan.id()) && size.contradicts(first.size())) {
                    findings.report(
                            plan,
                            size.place(),
                            Map.of(
                                    "name", size.network(),
                                    "firstValue", first.size().text(),
                                    "secondValue", size.text(),
                                    "otherPlan", first.plan().id(),
                                    "date", size.date().split(" ", 2)[0]));
                }
            }
        }
    }
}
