package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.structure.ModelType;

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
            } else if (values.differ()) {
                property(values, old.place(), now.place());
            }
        }
        if (!old.element().getExtensions().equals(now.element().getExtensions())) {
            extensions(old.element().getExtensions(), now.element().getExtensions(), old.place(), now.place());
        }
    }

    private void elements(PlanElement old, PlanElement now, Place oldPlace, Place nowPlace) {
        Place oldHere = oldPlace.of(old);
        Place nowHere = nowPlace.of(now);
        for (PropertyValues values : PropertyValues.of(old, now)) {
            if (values.differ()) {
                property(values, oldHere, nowHere);
            }
        }
        extensions(old.getExtensions(), now.getExtensions(), oldHere, nowHere);
    }

    private void property(PropertyValues values, Place oldPlace, Place nowPlace) {
        if (values.isSingle()) {
            single(values.name(), values.before(), values.after(), oldPlace, nowPlace);
        } else {
            list(values, oldPlace, nowPlace);
        }
    }

    private void single(String name, List<?> old, List<?> now, Place oldPlace, Place nowPlace) {
        if (old.isEmpty()) {
            added(nowPlace, nowPlace.child(name), name, now.get(0));
        } else if (now.isEmpty()) {
            dropped(oldPlace, oldPlace.child(name), name, old.get(0));
        } else {
            changed(name, old.get(0), now.get(0), oldPlace.child(name), nowPlace.child(name), false);
        }
    }

    /** Reports what was dropped, what was added, and whether the rest is in another order; then what differs in the rest. */
    private void list(PropertyValues values, Place oldPlace, Place nowPlace) {
        String name = values.name();
        List<?> old = values.before();
        List<?> now = values.after();
        int[] pairs = Pairs.of(old, now, Identity.keys(values.property().valueType()));
        boolean[] kept = new boolean[old.size()];
        for (int pair : pairs) {
            if (pair != Pairs.NONE) {
                kept[pair] = true;
            }
        }
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i] && !refersTo(after, old.get(i))) {
                dropped(oldPlace, oldPlace.child(name, i), name, old.get(i));
            }
        }
        SortedMap<Integer, Object> keptBefore = new TreeMap<>();
        List<Object> keptAfter = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int j = 0; j < pairs.length; j++) {
            if (pairs[j] != Pairs.NONE) {
                order.add(pairs[j]);
                keptBefore.put(pairs[j], old.get(pairs[j]));
                keptAfter.add(now.get(j));
            } else if (!refersTo(before, now.get(j))) {
                added(nowPlace, nowPlace.child(name, j), name, now.get(j));
            }
        }
        if (isReordered(order)) {
            changes.add(new Reordered(
                    nowPlace.path(),
                    nowPlace.pointer().child(name),
                    name,
                    List.copyOf(keptBefore.values()),
                    keptAfter));
        }
        for (int j = 0; j < pairs.length; j++) {
            if (pairs[j] != Pairs.NONE && !old.get(pairs[j]).equals(now.get(j))) {
                changed(
                        name,
                        old.get(pairs[j]),
                        now.get(j),
                        oldPlace.child(name, pairs[j]),
                        nowPlace.child(name, j),
                        true);
            }
        }
    }

    /** Reports values that correspond and differ: elements with an identity by their properties, all others as a whole. */
    private void changed(String name, Object old, Object now, Place oldPlace, Place nowPlace, boolean paired) {
        if (now instanceof PlanElement element
                && Identity.isComparedByProperty(ModelType.of(element).type())
                && (paired || Identity.areSame((PlanElement) old, element))) {
            elements((PlanElement) old, element, oldPlace, nowPlace);
        } else {
            changes.add(new Changed(nowPlace.path(), nowPlace.pointer(), name, old, now));
        }
    }

    private void added(Place parent, Place place, String name, Object value) {
        changes.add(new Added(parent.path(), place.pointer(), name, value));
    }

    private void dropped(Place parent, Place place, String name, Object value) {
        changes.add(new Dropped(parent.path(), place.pointer(), name, value));
    }

    /** That an action continues one of the other edition is reported as what became of that action. */
    private boolean refersTo(ActionPlan other, Object value) {
        return !before.getId().equals(after.getId())
                && value instanceof ActionReference reference
                && reference.getPlan().filter(other.getId()::equals).isPresent();
    }

    private static boolean isReordered(List<Integer> order) {
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i - 1) > order.get(i)) {
                return true;
            }
        }
        return false;
    }

    private void extensions(Extensions old, Extensions now, Place oldPlace, Place nowPlace) {
        old.asMap().forEach((name, json) -> {
            if (now.json(name).isEmpty()) {
                single(name, List.of(json), List.of(), oldPlace, nowPlace);
            }
        });
        now.asMap().forEach((name, json) -> {
            List<String> oldJson = old.json(name).stream().toList();
            if (!oldJson.equals(List.of(json))) {
                single(name, oldJson, List.of(json), oldPlace, nowPlace);
            }
        });
    }

    /** Chantiers, actions or steps: those without a counterpart were dropped or added, the others may have moved here. */
    private void children(String name, PlacedElement old, PlacedElement now) {
        old.children(name).forEach(this::dropped);
        Map<PlacedElement, Integer> siblings = new HashMap<>();
        old.children(name).forEach(child -> siblings.put(child, siblings.size()));
        SortedMap<Integer, PlanElement> keptBefore = new TreeMap<>();
        List<PlanElement> keptAfter = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (PlacedElement child : now.children(name)) {
            present(child);
            if (child.isOneToOne() && siblings.containsKey(child.counterpart())) {
                order.add(siblings.get(child.counterpart()));
                keptBefore.put(
                        siblings.get(child.counterpart()), child.counterpart().element());
                keptAfter.add(child.element());
            }
        }
        if (isReordered(order)) {
            changes.add(new Reordered(
                    now.place().path(),
                    now.place().pointer().child(name),
                    name,
                    List.copyOf(keptBefore.values()),
                    keptAfter));
        }
    }

    private void dropped(PlacedElement old) {
        if (old.counterparts().isEmpty()) {
            dropped(old.placeOfParent(), old.place(), old.property(), old.element());
            old.children().forEach(this::dropped);
        }
    }

    private void present(PlacedElement now) {
        if (now.counterparts().isEmpty()) {
            added(now.placeOfParent(), now.place(), now.property(), now.element());
            now.children().forEach(this::present);
        } else if (now.isOneToOne()) {
            kept(now.counterpart(), now);
        } else {
            regrouped(now);
        }
    }

    private void kept(PlacedElement old, PlacedElement now) {
        if (!now.hasPlaceOf(old)) {
            changes.add(new Moved(
                    old.placeOfParent().path(),
                    now.placeOfParent().path(),
                    now.place().pointer(),
                    now.property(),
                    now.element()));
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
            changes.add(new Regrouped(List.of(after), Pointer.ROOT, "continues", actions(olds), actions(nows)));
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
