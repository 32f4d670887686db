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
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Actions of one plan that continue each other in a circle. Each circle is told once, where it is first entered. */
final class ContinuesCycle extends Rule<Action> {

    ContinuesCycle() {
        super(RuleInfo.of("action.continues.cycle", Severity.ERROR, "path"), Action.class);
    }

    @Override
    public void check(Action action, RuleContext context) {
        if (!action.getContinues().isEmpty()) {
            Optional<String> circle = context.once(Circles.class, Circles::new).enteredAt(action.getId());
            if (circle.isPresent() && context.metBefore(action.getId()).isEmpty()) {
                context.report(Pointer.ROOT.child("continues"), Map.of("path", circle.get()));
            }
        }
    }

    /** The circles of a plan, by the action where a walk through the plan first enters them. */
    private static final class Circles {

        /** As much of a long circle as is told. */
        private static final int SHOWN = 8;

        private final Map<ActionId, List<ActionId>> continued = new LinkedHashMap<>();
        private final Set<ActionId> begun = new HashSet<>();
        private final Map<ActionId, String> circles = new HashMap<>();

        Circles(ActionPlan plan) {
            for (PlacedAction placed : plan.index().getActionsAndSteps()) {
                Action action = placed.getAction();
                // An action that continues itself is told by another rule.
                List<ActionId> ids = action.getContinues().stream()
                        .filter(each ->
                                each.getPlan().isEmpty() || each.getPlan().get().equals(plan.getId()))
                        .map(ActionReference::getAction)
                        .filter(id -> !id.equals(action.getId()))
                        .toList();
                continued.putIfAbsent(action.getId(), ids);
            }
            continued.keySet().forEach(this::walk);
        }

        Optional<String> enteredAt(ActionId action) {
            return Optional.ofNullable(circles.get(action));
        }

        /** Depth first, with a stack of its own: a chain may be as long as the plan. */
        private void walk(ActionId start) {
            if (!begun.add(start)) {
                return;
            }
            Map<ActionId, Iterator<ActionId>> open = new LinkedHashMap<>();
            Deque<ActionId> stack = new ArrayDeque<>();
            open.put(start, next(start));
            stack.push(start);
            while (!stack.isEmpty()) {
                Iterator<ActionId> rest = open.get(stack.getFirst());
                if (rest == null || !rest.hasNext()) {
                    open.remove(stack.pop());
                    continue;
                }
                ActionId id = rest.next();
                if (open.containsKey(id)) {
                    circles.computeIfAbsent(id, entry -> path(stack, entry));
                } else if (begun.add(id)) {
                    open.put(id, next(id));
                    stack.push(id);
                }
            }
        }

        private Iterator<ActionId> next(ActionId action) {
            return continued.getOrDefault(action, List.of()).iterator();
        }

        /** From the entry back to it; the stack has the last action first. */
        private static String path(Deque<ActionId> stack, ActionId entry) {
            List<String> path = new ArrayList<>(List.of(entry.value()));
            for (ActionId id : stack) {
                path.add(0, path.size() > SHOWN ? "…" : id.value());
                if (id.equals(entry) || path.size() > SHOWN + 1) {
                    break;
                }
            }
            return String.join(" > ", path);
        }
    }
}
