package org.mobilityplan.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/**
 * Actions with one id and title in two plans of one period. Plans of different regions may have an action in common, and the
 * report on a year has those of its programme. One finding for each two plans.
 */
final class DuplicateAction extends CrossPlanRule {

    DuplicateAction() {
        super(RuleInfo.of("plans.action.duplicate", Severity.WARNING, "count", "id", "otherPlan", "planId"));
    }

    /** The first of the actions that two plans have in common, and how many there are. */
    private static final class Pair {
        private final PlanFacts other;
        private final PlanFacts plan;
        private final ActionFact action;
        private int count;

        private Pair(PlanFacts other, PlanFacts plan, ActionFact action) {
            this.other = other;
            this.plan = plan;
            this.action = action;
        }
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        Map<String, List<PlanFacts>> byPeriod = new TreeMap<>();
        for (PlanFacts plan : corpus.plans()) {
            if (plan.first() != null && plan.last() != null) {
                String period = plan.first() + " " + plan.last() + " " + plan.nature();
                byPeriod.computeIfAbsent(period, none -> new ArrayList<>()).add(plan);
            }
        }
        byPeriod.values().forEach(plans -> checkPeriod(plans, findings));
    }

    private static void checkPeriod(List<PlanFacts> plans, Findings findings) {
        Map<String, PlanFacts> firstAnywhere = new TreeMap<>();
        Map<String, PlanFacts> firstInTerritory = new TreeMap<>();
        Map<String, Pair> pairs = new TreeMap<>();
        for (PlanFacts plan : plans) {
            for (ActionFact action : plan.actions()) {
                String key = action.id() + " " + action.title();
                PlanFacts elsewhere = firstAnywhere.putIfAbsent(key, plan);
                PlanFacts here = firstInTerritory.putIfAbsent(plan.territory() + "\n" + key, plan);
                PlanFacts unplaced = firstInTerritory.get("\n" + key);
                PlanFacts other = here != null ? here : plan.territory().isEmpty() ? elsewhere : unplaced;
                if (other != null && !other.id().equals(plan.id())) {
                    pairs.computeIfAbsent(other.id() + " " + plan.id(), none -> new Pair(other, plan, action)).count++;
                }
            }
        }
        for (Pair pair : pairs.values()) {
            findings.report(
                    pair.plan,
                    pair.action.place(),
                    Map.of(
                            "id", pair.action.id(),
                            "otherPlan", pair.other.id(),
                            "count", Integer.toString(pair.count)));
        }
    }
}
