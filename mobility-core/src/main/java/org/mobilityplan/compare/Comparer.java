package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;

/** Walks through two editions in parallel and collects their differences. */
final class Comparer {

    private final ActionPlan before;
    private final ActionPlan after;
    private final Map<PlacedElement, Integer> positionsBefore;
    private final Map<PlacedElement, Integer> positionsAfter;
    private final Set<PlacedElement> regrouped = new HashSet<>();
    private final Map<PlacedElement, PlacedElement> sameById = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Comparer(ActionPlan before, ActionPlan after, PlacedElement older, PlacedElement newer) {
        this.before = before;
        this.after = after;
        this.positionsBefore = positions(older);
        this.positionsAfter = positions(newer);
    }

    static List<Change> compare(ActionPlan before, ActionPlan after) {
        PlacedElement older = PlacedElement.of(before);
        PlacedElement newer = PlacedElement.of(after);
        Counterparts.link(older, newer);
        Comparer comparer = new Comparer(before, after, older, newer);
        comparer.placedElements(older, newer);
        return List.copyOf(comparer.changes);
    }

    private static Map<PlacedElement, Integer> positions(PlacedElement plan) {
        Map<PlacedElement, Integer> positions = new HashMap<>();
        plan.descendants().forEach(placed -> positions.put(placed, positions.size()));
        return positions;
    }

    private void placedElements(PlacedElement old, PlacedElement now) {
        for (PropertyValues values : PropertyValues.of(old.element(), now.element())) {
            if (values.isPlaced()) {
                children(values.name(), old, now);
            } else {
                property(values, old.path(), now.path());
            }
        }
        extensions(old.element(), now.element(), old.path(), now.path());
    }

    private void property(PropertyValues values, List<PlanElement> oldPath, List<PlanElement> nowPath) {
        List<?> old = withoutReferencesTo(after, values.before());
        List<?> now = withoutReferencesTo(before, values.after());
        if (old.equals(now)) {
            return;
        }
        Class<?> type = values.property().valueType();
        if (Identity.isKnown(type)) {
            parts(values.name(), type, old, now, oldPath, nowPath);
        } else if (values.isSingle()) {
            single(values.name(), old, now, oldPath, nowPath);
        } else {
            list(values.name(), old, now, Pairs.of(old, now, Identity.keys(type)), oldPath, nowPath);
        }
    }

    /** That an action continues one of the other edition is reported as what became of that action. */
    private List<?> withoutReferencesTo(ActionPlan other, List<?> values) {
        if (before.getId().equals(after.getId())) {
            return values;
        }
        return values.stream()
                .filter(value -> !(value instanceof ActionReference reference
                        && reference.getPlan().filter(other.getId()::equals).isPresent()))
                .toList();
    }

    private void single(String name, List<?> old, List<?> now, List<PlanElement> oldPath, List<PlanElement> nowPath) {
        if (old.isEmpty()) {
            changes.add(new Added(nowPath, name, now.get(0)));
        } else if (now.isEmpty()) {
            changes.add(new Dropped(oldPath, name, old.get(0)));
        } else {
            changes.add(new Changed(nowPath, name, old.get(0), now.get(0)));
        }
    }

    /** Reports what was dropped, what was added, and whether the rest is in another order. */
    private void list(
            String name,
            List<?> old,
            List<?> now,
            Map<Integer, Integer> pairs,
            List<PlanElement> oldPath,
            List<PlanElement> nowPath) {
        Set<Integer> kept = new HashSet<>(pairs.values());
        for (int i = 0; i < old.size(); i++) {
            if (!kept.contains(i)) {
                changes.add(new Dropped(oldPath, name, old.get(i)));
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int j = 0; j < now.size(); j++) {
            if (pairs.containsKey(j)) {
                order.add(pairs.get(j));
            } else {
                changes.add(new Added(nowPath, name, now.get(j)));
            }
        }
        reordered(name, order, nowPath);
    }

    private void reordered(String name, List<Integer> order, List<PlanElement> path) {
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i - 1) > order.get(i)) {
                changes.add(new Reordered(path, name));
                return;
            }
        }
    }

    private void parts(
            String name,
            Class<?> type,
            List<?> old,
            List<?> now,
            List<PlanElement> oldPath,
            List<PlanElement> nowPath) {
        Map<Integer, Integer> pairs = Pairs.of(old, now, Identity.keys(type));
        list(name, old, now, pairs, oldPath, nowPath);
        for (int j = 0; j < now.size(); j++) {
            if (pairs.containsKey(j)) {
                PlanElement oldPart = (PlanElement) old.get(pairs.get(j));
                PlanElement part = (PlanElement) now.get(j);
                List<PlanElement> pathOfOldPart = extended(oldPath, oldPart);
                List<PlanElement> pathOfPart = extended(nowPath, part);
                for (PropertyValues values : PropertyValues.of(oldPart, part)) {
                    property(values, pathOfOldPart, pathOfPart);
                }
                extensions(oldPart, part, pathOfOldPart, pathOfPart);
            }
        }
    }

    private static List<PlanElement> extended(List<PlanElement> path, PlanElement element) {
        List<PlanElement> extended = new ArrayList<>(path);
        extended.add(element);
        return extended;
    }

    private void extensions(
            PlanElement oldElement, PlanElement nowElement, List<PlanElement> oldPath, List<PlanElement> nowPath) {
        Extensions old = oldElement.getExtensions();
        Extensions now = nowElement.getExtensions();
        if (old.equals(now)) {
            return;
        }
        old.asMap().forEach((name, json) -> {
            if (now.json(name).isEmpty()) {
                single(name, List.of(json), List.of(), oldPath, nowPath);
            }
        });
        now.asMap().forEach((name, json) -> {
            List<String> oldJson = old.json(name).stream().toList();
            if (!oldJson.equals(List.of(json))) {
                single(name, oldJson, List.of(json), oldPath, nowPath);
            }
        });
    }

    /** Chantiers, actions or steps: those without a counterpart were dropped or added, the others may have moved here. */
    private void children(String name, PlacedElement old, PlacedElement now) {
        old.children(name).forEach(this::dropped);
        Map<PlacedElement, Integer> siblings = new HashMap<>();
        old.children(name).forEach(child -> siblings.put(child, siblings.size()));
        List<Integer> order = new ArrayList<>();
        for (PlacedElement child : now.children(name)) {
            present(child);
            if (child.isOneToOne() && siblings.containsKey(child.counterpart())) {
                order.add(siblings.get(child.counterpart()));
            }
        }
        reordered(name, order, now.path());
    }

    private void dropped(PlacedElement old) {
        if (old.counterparts().isEmpty()) {
            changes.add(new Dropped(old.pathOfParent(), old.property(), old.element()));
            old.children().forEach(this::dropped);
        }
    }

    private void present(PlacedElement now) {
        if (now.counterparts().isEmpty()) {
            changes.add(new Added(now.pathOfParent(), now.property(), now.element()));
            now.children().forEach(this::present);
        } else if (now.isOneToOne()) {
            kept(now.counterpart(), now);
        } else {
            regrouped(now);
        }
    }

    private void kept(PlacedElement old, PlacedElement now) {
        if (!now.hasPlaceOf(old)) {
            changes.add(new Moved(old.pathOfParent(), now.pathOfParent(), now.property(), now.element()));
        }
        placedElements(old, now);
    }

    /** Reports a group once, at its first action; an action that keeps its id in a split or merger may have other changes. */
    private void regrouped(PlacedElement placed) {
        if (regrouped.add(placed)) {
            Set<PlacedElement> group = Counterparts.group(placed);
            regrouped.addAll(group);
            List<PlacedElement> olds = inOrder(group, positionsBefore);
            List<PlacedElement> nows = inOrder(group, positionsAfter);
            changes.add(new Regrouped(List.of(after), "continues", actions(olds), actions(nows)));
            Map<ActionId, PlacedElement> free = new HashMap<>();
            olds.forEach(old -> free.putIfAbsent(id(old), old));
            Set<PlacedElement> kept = new HashSet<>();
            nows.forEach(now -> {
                PlacedElement old = free.remove(id(now));
                if (old != null) {
                    sameById.put(now, old);
                    kept.add(old);
                }
            });
            olds.stream()
                    .filter(old -> !kept.contains(old))
                    .forEach(old -> old.children().forEach(this::dropped));
        }
        PlacedElement old = sameById.get(placed);
        if (old == null) {
            placed.children().forEach(this::present);
        } else {
            kept(old, placed);
        }
    }

    private static ActionId id(PlacedElement placed) {
        return ((Action) placed.element()).getId();
    }

    /** The elements of a group that one edition has, in its order. */
    private static List<PlacedElement> inOrder(Set<PlacedElement> group, Map<PlacedElement, Integer> positions) {
        return group.stream()
                .filter(positions::containsKey)
                .sorted(Comparator.comparing(positions::get))
                .toList();
    }

    private static List<Action> actions(List<PlacedElement> placed) {
        return placed.stream().map(each -> (Action) each.element()).toList();
    }
}
