package org.mobilityplan.across;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.rules.CyclePath;

/** A cycle of actions that continue each other across plans. Each cycle is reported once, where it is first entered. */
final class ContinuationCycle extends CrossPlanRule {

    ContinuationCycle() {
        super(RuleInfo.of("plans.continues.cycle", Severity.ERROR, "path", "planId"));
    }

    /** An action that continues others, with its place. */
    private record Node(PlanFacts plan, ActionFact action, List<String> next) {}

    private static String key(String plan, String action) {
        return plan + " " + action;
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        Map<String, Node> nodes = new TreeMap<>();
        for (PlanFacts plan : corpus.plans()) {
            for (ActionFact action : plan.actions()) {
                if (!action.continues().isEmpty()) {
                    Node node = nodes.computeIfAbsent(
                            key(plan.id(), action.id()), none -> new Node(plan, action, new ArrayList<>()));
                    action.continues().forEach(each -> node.next().add(key(each.plan(), each.action())));
                }
            }
        }
        Set<String> begun = new TreeSet<>();
        Set<String> entered = new TreeSet<>();
        for (String start : nodes.keySet()) {
            walk(start, nodes, begun, entered, findings);
        }
    }

    /** Depth first with an explicit stack: a chain can be as long as there are plans. */
    private static void walk(
            String start, Map<String, Node> nodes, Set<String> begun, Set<String> entered, Findings findings) {
        if (!begun.add(start)) {
            return;
        }
        List<String> path = new ArrayList<>(List.of(start));
        Map<String, Integer> positions = new TreeMap<>(Map.of(start, 0));
        Deque<Iterator<String>> open = new ArrayDeque<>(List.of(next(start, nodes)));
        while (!open.isEmpty()) {
            Iterator<String> rest = open.getLast();
            if (!rest.hasNext()) {
                open.removeLast();
                positions.remove(path.remove(path.size() - 1));
                continue;
            }
            String target = rest.next();
            Integer position = positions.get(target);
            Node node = nodes.get(target);
            if (position != null && node != null && entered.add(target)) {
                findings.report(
                        node.plan(),
                        node.action().place(),
                        Map.of("path", CyclePath.of(path.subList(position, path.size()))));
            } else if (position == null && node != null && begun.add(target)) {
                positions.put(target, path.size());
                path.add(target);
                open.addLast(next(target, nodes));
            }
        }
    }

    private static Iterator<String> next(String node, Map<String, Node> nodes) {
        Node known = nodes.get(node);
        return known == null ? List.<String>of().iterator() : known.next().iterator();
    }
}
