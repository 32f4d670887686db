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
 * Which chantiers and actions of two editions are the same. Chantiers are by their ids. Actions are what {@code continues}
 * says, from either edition to the other; those that continue nothing there are the same by their ids. Where an id stands
 * twice, which a rule tells, the first is the first and the second the second.
 */
final class Matching {

    private Matching() {}

    static void link(Node before, Node after) {
        before.link(after);
        Map<String, Node> chantiers =
                byId(before, Chantier.class, each -> each.getId().value());
        byId(after, Chantier.class, each -> each.getId().value()).forEach((id, node) -> {
            if (chantiers.containsKey(id)) {
                chantiers.get(id).link(node);
            }
        });
        linkActions(before, after);
    }

    /** By id and how many times the id was met: ids have no spaces. */
    private static <T> Map<String, Node> byId(Node plan, Class<T> type, Function<T, String> id) {
        Map<String, Integer> met = new HashMap<>();
        Map<String, Node> byId = new LinkedHashMap<>();
        plan.below().filter(node -> type.isInstance(node.element())).forEach(node -> {
            String key = id.apply(type.cast(node.element()));
            byId.put(key + " " + met.merge(key, 1, Integer::sum), node);
        });
        return byId;
    }

    private static void linkActions(Node before, Node after) {
        PlanId older = ((ActionPlan) before.element()).getId();
        PlanId newer = ((ActionPlan) after.element()).getId();
        Map<String, Node> actionsBefore =
                byId(before, Action.class, each -> each.getId().value());
        Map<String, Node> actionsAfter =
                byId(after, Action.class, each -> each.getId().value());
        Map<Node, Set<Node>> links = new HashMap<>();
        Set<Node> continued = new HashSet<>();
        // A plan that names itself says nothing about another edition.
        if (!older.equals(newer)) {
            actionsAfter
                    .values()
                    .forEach(node -> continuedBy(node, older, actionsBefore).forEach(each -> {
                        links.computeIfAbsent(each, key -> new LinkedHashSet<>())
                                .add(node);
                        continued.add(node);
                    }));
            actionsBefore
                    .values()
                    .forEach(node -> continuedBy(node, newer, actionsAfter).forEach(each -> {
                        links.computeIfAbsent(node, key -> new LinkedHashSet<>())
                                .add(each);
                        continued.add(node);
                    }));
        }
        actionsAfter.forEach((id, node) -> {
            Node same = actionsBefore.get(id);
            if (same != null && !continued.contains(node) && !continued.contains(same)) {
                links.computeIfAbsent(same, key -> new LinkedHashSet<>()).add(node);
            }
        });
        Map<Node, Integer> order = new HashMap<>();
        actionsAfter.values().forEach(node -> order.put(node, order.size()));
        actionsBefore
                .values()
                .forEach(node -> links.getOrDefault(node, Set.of()).stream()
                        .sorted(Comparator.comparing(order::get))
                        .forEach(node::link));
    }

    /** The actions of the other edition that an action says it continues. */
    private static List<Node> continuedBy(Node node, PlanId other, Map<String, Node> actions) {
        List<Node> continued = new ArrayList<>();
        for (ActionReference reference : ((Action) node.element()).getContinues()) {
            ActionId id = reference.getAction();
            Node action = actions.get(id.value() + " 1");
            if (action != null && reference.getPlan().filter(other::equals).isPresent()) {
                continued.add(action);
            }
        }
        return continued;
    }

    /** An action, all that it is in the other edition, all that these are in this one, and so on. */
    static Set<Node> group(Node node) {
        Set<Node> group = new LinkedHashSet<>(Set.of(node));
        List<Node> open = new ArrayList<>(group);
        while (!open.isEmpty()) {
            for (Node other : open.remove(open.size() - 1).others()) {
                if (group.add(other)) {
                    open.add(other);
                }
            }
        }
        return group;
    }

    /** Entries of two lists that are the same, by the first key that they share; each once. */
    static <P> Map<Integer, Integer> pairs(
            List<? extends P> before, List<? extends P> after, List<Function<P, String>> keys) {
        Map<Integer, Integer> pairs = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Function<P, String> key : keys) {
            Map<String, List<Integer>> free = new HashMap<>();
            for (int i = 0; i < before.size(); i++) {
                if (!taken.contains(i)) {
                    free.computeIfAbsent(key.apply(before.get(i)), any -> new ArrayList<>())
                            .add(i);
                }
            }
            Map<String, Integer> next = new HashMap<>();
            for (int j = 0; j < after.size(); j++) {
                String name = key.apply(after.get(j));
                List<Integer> candidates = free.getOrDefault(name, List.of());
                int at = next.getOrDefault(name, 0);
                if (!pairs.containsKey(j) && at < candidates.size()) {
                    pairs.put(j, candidates.get(at));
                    taken.add(candidates.get(at));
                    next.put(name, at + 1);
                }
            }
        }
        return pairs;
    }
}
