package org.mobilityplan.across;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The actions of each plan id, for looking up what an action continues. */
final class Editions {

    private final Map<String, Set<String>> actions = new TreeMap<>();
    private final Set<String> incomplete = new TreeSet<>();

    Editions(Corpus corpus) {
        for (PlanFacts plan : corpus.plans()) {
            Set<String> ids = actions.computeIfAbsent(plan.id(), none -> new TreeSet<>());
            plan.actions().forEach(action -> ids.add(action.id()));
            if (!plan.isComplete()) {
                incomplete.add(plan.id());
            }
        }
    }

    boolean hasPlan(String plan) {
        return actions.containsKey(plan);
    }

    /** Whether a plan has an action, or may have it among those that were not kept. */
    boolean mayHave(String plan, String action) {
        return incomplete.contains(plan) || actions.getOrDefault(plan, Set.of()).contains(action);
    }
}
