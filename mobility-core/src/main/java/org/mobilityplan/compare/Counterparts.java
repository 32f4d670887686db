package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlanId;

/**
 * Finds which chantiers and actions of two editions are counterparts. Chantiers are by their ids. Actions are by {@code
 * continues}, in either edition; those that continue nothing of the other edition are by their ids. Where an id occurs twice,
 * which a rule reports, the first corresponds to the first and the second to the second.
 */
final class Counterparts {

    private Counterparts() {}

    static void link(PlacedElement before, PlacedElement after) {
        before.link(after);
        Map<String, PlacedElement> chantiers =
                byId(before, Chantier.class, each -> each.getId().value());
        byId(after, Chantier.class, each -> each.getId().value()).forEach((id, placed) -> {
            PlacedElement counterpart = chantiers.get(id);
            if (counterpart != null) {
                counterpart.link(placed);
            }
        });
        linkActions(before, after);
    }

    /** By the id and how many times it occurred so far; an id has no spaces. */
    private static <T> Map<String, PlacedElement> byId(PlacedElement plan, Class<T> type, Function<T, String> id) {
        Map<String, Integer> occurrences = new HashMap<>();
        Map<String, PlacedElement> byId = new LinkedHashMap<>();
        plan.descendants().filter(placed -> type.isInstance(placed.element())).forEach(placed -> {
            String key = id.apply(type.cast(placed.element()));
            byId.put(key + " " + occurrences.merge(key, 1, Integer::sum), placed);
        });
        return byId;
    }

    private static void linkActions(PlacedElement before, PlacedElement after) {
        PlanId older = ((ActionPlan) before.element()).getId();
        PlanId newer = ((ActionPlan) after.element()).getId();
        Map<String, PlacedElement> actionsBefore =
                byId(before, Action.class, each -> each.getId().value());
        Map<String, PlacedElement> actionsAfter =
                byId(after, Action.class, each -> each.getId().value());
        Map<PlacedElement, Set<PlacedElement>> links = new HashMap<>();
        Set<PlacedElement> continued = new HashSet<>();
        // References of a plan to itself do not link editions.
        if (!older.equals(newer)) {
            actionsAfter
                    .values()
                    .forEach(placed -> continuedBy(placed, older, actionsBefore).forEach(each -> {
                        links.computeIfAbsent(each, key -> new LinkedHashSet<>())
                                .add(placed);
                        continued.add(placed);
                    }));
            actionsBefore
                    .values()
                    .forEach(placed -> continuedBy(placed, newer, actionsAfter).forEach(each -> {
                        links.computeIfAbsent(placed, key -> new LinkedHashSet<>())
                                .add(each);
                        continued.add(placed);
                    }));
        }
        actionsAfter.forEach((id, placed) -> {
            PlacedElement same = actionsBefore.get(id);
            if (same != null && !continued.contains(placed) && !continued.contains(same)) {
                links.computeIfAbsent(same, key -> new LinkedHashSet<>()).add(placed);
            }
        });
        Map<PlacedElement, Integer> order = new HashMap<>();
        actionsAfter.values().forEach(placed -> order.put(placed, order.size()));
        actionsBefore
                .values()
                .forEach(placed -> links.getOrDefault(placed, Set.of()).stream()
                        .sorted(Comparator.comparing(order::get))
                        .forEach(placed::link));
    }

    /** The actions of the other edition that an action says it continues. */
    private static List<PlacedElement> continuedBy(
            PlacedElement placed, PlanId other, Map<String, PlacedElement> actions) {
        List<PlacedElement> continued = new ArrayList<>();
        for (ActionReference reference : ((Action) placed.element()).getContinues()) {
            ActionId id = reference.getAction();
            PlacedElement action = actions.get(id.value() + " 1");
            if (action != null && reference.getPlan().filter(other::equals).isPresent()) {
                continued.add(action);
            }
        }
        return continued;
    }

    /** An action, all its counterparts, all counterparts of these, and so on. */
    static Set<PlacedElement> group(PlacedElement placed) {
        Set<PlacedElement> group = new LinkedHashSet<>(Set.of(placed));
        List<PlacedElement> open = new ArrayList<>(group);
        while (!open.isEmpty()) {
            for (PlacedElement counterpart : open.remove(open.size() - 1).counterparts()) {
                if (group.add(counterpart)) {
                    open.add(counterpart);
                }
            }
        }
        return group;
    }
}
