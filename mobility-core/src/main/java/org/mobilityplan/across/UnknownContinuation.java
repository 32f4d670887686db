package org.mobilityplan.across;

import java.util.Map;
import java.util.TreeMap;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** An action that continues one of a plan that is not there, or an action that its plan does not have. */
final class UnknownContinuation extends CrossPlanRule {

    private final boolean ofPlan;

    private UnknownContinuation(RuleInfo info, boolean ofPlan) {
        super(info);
        this.ofPlan = ofPlan;
    }

    /** The plan is not there. It may simply not be among those that were read. */
    static UnknownContinuation ofPlan() {
        return new UnknownContinuation(
                RuleInfo.of("plans.continues.plan-unknown", Severity.INFO, "count", "id", "otherPlan", "planId"), true);
    }

    /** The plan is there and has no such action. */
    static UnknownContinuation ofAction() {
        return new UnknownContinuation(
                RuleInfo.of("plans.continues.action-unknown", Severity.ERROR, "id", "otherPlan", "planId", "target"),
                false);
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        Editions editions = new Editions(corpus);
        for (PlanFacts plan : corpus.plans()) {
            if (ofPlan) {
                checkPlans(plan, editions, findings);
            } else {
                checkActions(plan, editions, findings);
            }
        }
    }

    /** One finding for each plan that is missing, however many actions refer to it. */
    private static void checkPlans(PlanFacts plan, Editions editions, Findings findings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ActionFact action : plan.actions()) {
            for (ActionFact.Continued each : action.continues()) {
                counts.merge(each.plan(), 1, Integer::sum);
            }
        }
        for (ActionFact action : plan.actions()) {
            for (ActionFact.Continued each : action.continues()) {
                Integer count = editions.hasPlan(each.plan()) ? null : counts.remove(each.plan());
                if (count != null) {
                    findings.report(
                            plan,
                            each.place(),
                            Map.of("id", action.id(), "otherPlan", each.plan(), "count", Integer.toString(count)));
                }
            }
        }
    }

    private static void checkActions(PlanFacts plan, Editions editions, Findings findings) {
        for (ActionFact action : plan.actions()) {
            for (ActionFact.Continued each : action.continues()) {
                if (editions.hasPlan(each.plan()) && !editions.mayHave(each.plan(), each.action())) {
                    findings.report(
                            plan,
                            each.place(),
                            Map.of("id", action.id(), "target", each.action(), "otherPlan", each.plan()));
                }
            }
        }
    }
}
