package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** The parents of an element lead back to it over others. Each cycle is told once, where it is first entered. */
final class ParentCycle<E, I> extends Rule<ActionPlan> {

    private final String property;
    private final Function<ActionPlan, List<E>> elements;
    private final Function<E, I> id;
    private final Function<E, Optional<I>> parent;

    ParentCycle(
            String rule,
            String property,
            Function<ActionPlan, List<E>> elements,
            Function<E, I> id,
            Function<E, Optional<I>> parent) {
        super(RuleInfo.of(rule, Severity.ERROR, "path"), ActionPlan.class);
        this.property = property;
        this.elements = elements;
        this.id = id;
        this.parent = parent;
    }

    @Override
    public void check(ActionPlan plan, RuleContext context) {
        List<E> all = elements.apply(plan);
        Map<I, Integer> positionById = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            positionById.putIfAbsent(id.apply(all.get(i)), i);
        }
        boolean[] done = new boolean[all.size()];
        for (int start = 0; start < all.size(); start++) {
            Set<Integer> walked = new LinkedHashSet<>();
            @Nullable Integer at = start;
            while (at != null && !done[at] && walked.add(at)) {
                at = parent.apply(all.get(at)).map(positionById::get).orElse(null);
            }
            if (at != null && walked.contains(at)) {
                List<Integer> path = List.copyOf(walked);
                List<Integer> cycle = path.subList(path.indexOf(at), path.size());
                // An element that is its own parent is told by another rule.
                if (cycle.size() > 1) {
                    report(all, cycle, context);
                }
            }
            walked.forEach(position -> done[position] = true);
        }
    }

    private void report(List<E> all, List<Integer> cycle, RuleContext context) {
        List<I> ids =
                cycle.stream().map(position -> id.apply(all.get(position))).toList();
        context.report(
                Pointer.ROOT.child(property).child(cycle.get(0)).child("parent"), Map.of("path", CirclePath.of(ids)));
    }
}
