package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A cycle of parents. Each cycle is reported once, where it is first entered. */
final class ParentCycle extends Rule<ActionPlan> {

    private final String property;

    private ParentCycle(String rule, String property) {
        super(RuleInfo.of(rule, Severity.ERROR, "path"), ActionPlan.class);
        this.property = property;
    }

    static ParentCycle ofNetworks() {
        return new ParentCycle("network.cycle", "networks");
    }

    static ParentCycle ofOrganisations() {
        return new ParentCycle("organisation.cycle", "organisations");
    }

    @Override
    public void check(ActionPlan plan, RuleContext context) {
        List<? extends PlanElement> all = property.equals("networks") ? plan.getNetworks() : plan.getOrganisations();
        if (!haveParents(all)) {
            return;
        }
        Map<String, Integer> positionById = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            positionById.putIfAbsent(Elements.id(all.get(i)).orElseThrow().toString(), i);
        }
        boolean[] done = new boolean[all.size()];
        for (int start = 0; start < all.size(); start++) {
            Set<Integer> walked = new LinkedHashSet<>();
            @Nullable Integer at = start;
            while (at != null && !done[at] && walked.add(at)) {
                Optional<?> parent = Elements.parent(all.get(at));
                at = parent.isPresent() ? positionById.get(parent.get().toString()) : null;
            }
            if (at != null && walked.contains(at)) {
                List<Integer> path = List.copyOf(walked);
                List<Integer> cycle = path.subList(path.indexOf(at), path.size());
                // Another rule reports an element that is its own parent.
                if (cycle.size() > 1) {
                    report(all, cycle, context);
                }
            }
            for (int position : walked) {
                done[position] = true;
            }
        }
    }

    private static boolean haveParents(List<? extends PlanElement> all) {
        for (PlanElement each : all) {
            if (Elements.parent(each).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void report(List<? extends PlanElement> all, List<Integer> cycle, RuleContext context) {
        List<Object> ids = new ArrayList<>();
        for (int position : cycle) {
            ids.add(Elements.id(all.get(position)).orElseThrow());
        }
        context.report(
                Pointer.ROOT.child(property).child(cycle.get(0)).child("parent"), Map.of("path", CyclePath.of(ids)));
    }
}
