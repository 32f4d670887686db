package org.mobilityplan.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A cycle of actions that continue each other. Each cycle is reported once, where it is first entered. */
final class ContinuesCycle extends Rule<Action> {

    ContinuesCycle() {
        super(RuleInfo.of("action.continues.cycle", Severity.ERROR, "path"), Action.class, "continues");
    }

    @Override
    public void check(Action action, RuleContext context) {
        if (!action.getContinues().isEmpty()) {
            Optional<String> cycle =
                    context.computeOnce(Cycles.class, Cycles::new).enteredAt(action.getId());
            if (cycle.isPresent() && context.previousOccurrence(action.getId()).isEmpty()) {
                context.report(Pointer.ROOT.child("continues"), Map.of("path", cycle.get()));
            }
        }
    }

    /** The cycles of a plan, by the action where a walk through the plan first enters them. */
    private static final class Cycles {

        private final Map<ActionId, List<ActionId>> continued = new LinkedHashMap<>();
        private final Set<ActionId> begun = new HashSet<>();
        private final Map<ActionId, String> cycles = new HashMap<>();

        Cycles(ActionPlan plan) {
            for (PlacedAction placed : plan.index().getActionsAndSteps()) {
                continued.putIfAbsent(placed.getAction().getId(), continuedBy(placed.getAction(), plan.getId()));
            }
            for (ActionId start : continued.keySet()) {
                walk(start);
            }
        }

        private static List<ActionId> continuedBy(Action action, PlanId plan) {
            List<ActionId> ids = new ArrayList<>();
            for (ActionReference each : action.getContinues()) {
                boolean here = each.getPlan().isEmpty() || each.getPlan().get().equals(plan);
                // Another rule reports an action that continues itself.
                if (here && !each.getAction().equals(action.getId())) {
                    ids.add(each.getAction());
                }
            }
            return ids;
        }

        Optional<String> enteredAt(ActionId action) {
            return Optional.ofNullable(cycles.get(action));
        }

        /** Depth first with an explicit stack: a chain can be as long as the plan. */
        private void walk(ActionId start) {
            if (!begun.add(start)) {
                return;
            }
            List<ActionId> path = new ArrayList<>(List.of(start));
            Deque<Iterator<ActionId>> open = new ArrayDeque<>(List.of(next(start)));
            Map<ActionId, Integer> positions = new HashMap<>(Map.of(start, 0));
            while (!open.isEmpty()) {
                Iterator<ActionId> rest = open.getLast();
                if (!rest.hasNext()) {
                    open.removeLast();
                    positions.remove(path.remove(path.size() - 1));
                    continue;
                }
                ActionId id = rest.next();
                Integer entered = positions.get(id);
                if (entered != null) {
                    cycles.computeIfAbsent(id, entry -> CyclePath.of(path.subList(entered, path.size())));
                } else if (begun.add(id)) {
                    positions.put(id, path.size());
                    path.add(id);
                    open.addLast(next(id));
                }
            }
        }

        private Iterator<ActionId> next(ActionId action) {
            return continued.getOrDefault(action, List.of()).iterator();
        }
    }
}
