package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;

/** Walks through two editions side by side and notes what differs. */
final class Comparer {

    private final ActionPlan before;
    private final ActionPlan after;
    private final Map<Node, Integer> oldPlaces;
    private final Map<Node, Integer> nowPlaces;
    private final Set<Node> regrouped = new HashSet<>();
    private final Map<Node, Node> sameById = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Comparer(ActionPlan before, ActionPlan after, Node older, Node newer) {
        this.before = before;
        this.after = after;
        this.oldPlaces = places(older);
        this.nowPlaces = places(newer);
    }

    static List<Change> compare(ActionPlan before, ActionPlan after) {
        Node older = Node.of(before);
        Node newer = Node.of(after);
        Matching.link(older, newer);
        Comparer comparer = new Comparer(before, after, older, newer);
        comparer.nodes(older, newer);
        return List.copyOf(comparer.changes);
    }

    private void nodes(Node old, Node now) {
        if (old.element() instanceof ActionPlan oldPlan && now.element() instanceof ActionPlan plan) {
            properties(Tables.PLAN, oldPlan, plan, old, now);
        } else if (old.element() instanceof Chantier oldChantier && now.element() instanceof Chantier chantier) {
            properties(Tables.CHANTIER, oldChantier, chantier, old, now);
        } else if (old.element() instanceof Action oldAction && now.element() instanceof Action action) {
            properties(Tables.ACTION, oldAction, action, old, now);
        }
    }

    private <T extends PlanElement> void properties(Table<T> table, T old, T now, Node oldNode, Node nowNode) {
        for (Table.Row<T, ?> row : table.rows()) {
            if (row.kind() == Table.Kind.PLACED) {
                placed(row.name(), oldNode, nowNode);
            } else {
                property(row, old, now, oldNode.path(), nowNode.path());
            }
        }
        extensions(old.getExtensions(), now.getExtensions(), oldNode.path(), nowNode.path());
    }

    private <T, V> void property(
            Table.Row<T, V> row, T old, T now, List<PlanElement> oldPath, List<PlanElement> nowPath) {
        List<? extends V> oldValues = said(row.values().apply(old), after);
        List<? extends V> nowValues = said(row.values().apply(now), before);
        if (oldValues.equals(nowValues)) {
            return;
        }
        switch (row.kind()) {
            case SINGLE -> single(row.name(), oldValues, nowValues, oldPath, nowPath);
            case PARTS ->
                parts(row.name(), oldValues, nowValues, Objects.requireNonNull(row.parts()), oldPath, nowPath);
            default ->
                list(
                        row.name(),
                        oldValues,
                        nowValues,
                        Matching.pairs(oldValues, nowValues, List.of(ValueText::of)),
                        oldPath,
                        nowPath);
        }
    }

    /** Without references to the other edition: that an action continues another is told by what has become of that one. */
    private <V> List<? extends V> said(List<? extends V> values, ActionPlan other) {
        boolean editions = !before.getId().equals(after.getId());
        return values.stream()
                .filter(value -> !(editions
                        && value instanceof ActionReference reference
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

    /** What was dropped, what was added, and whether the rest stands in another order. */
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

    private <P extends PlanElement> void parts(
            String name,
            List<?> oldValues,
            List<?> nowValues,
            Table.Parts<P> parts,
            List<PlanElement> oldPath,
            List<PlanElement> nowPath) {
        List<P> old = parts.cast(oldValues);
        List<P> now = parts.cast(nowValues);
        Map<Integer, Integer> pairs = Matching.pairs(old, now, parts.keys());
        list(name, old, now, pairs, oldPath, nowPath);
        for (int j = 0; j < now.size(); j++) {
            if (pairs.containsKey(j)) {
                P oldPart = old.get(pairs.get(j));
                P part = now.get(j);
                Table<P> table = parts.table().get();
                List<PlanElement> oldHere = below(oldPath, oldPart);
                List<PlanElement> here = below(nowPath, part);
                table.rows().forEach(row -> property(row, oldPart, part, oldHere, here));
                extensions(oldPart.getExtensions(), part.getExtensions(), oldHere, here);
            }
        }
    }

    private static List<PlanElement> below(List<PlanElement> path, PlanElement element) {
        List<PlanElement> below = new ArrayList<>(path);
        below.add(element);
        return below;
    }

    private void extensions(Extensions old, Extensions now, List<PlanElement> oldPath, List<PlanElement> nowPath) {
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

    /** Chantiers, actions or steps: what is not among the others' was dropped or added, what is may have moved here. */
    private void placed(String name, Node old, Node now) {
        old.children(name).forEach(this::dropped);
        Map<Node, Integer> siblings = new HashMap<>();
        old.children(name).forEach(child -> siblings.put(child, siblings.size()));
        List<Integer> order = new ArrayList<>();
        for (Node child : now.children(name)) {
            arrived(child);
            if (isOne(child) && siblings.containsKey(child.other())) {
                order.add(siblings.get(child.other()));
            }
        }
        reordered(name, order, now.path());
    }

    private void dropped(Node node) {
        if (node.others().isEmpty()) {
            changes.add(new Dropped(node.pathOfParent(), node.property(), node.element()));
            node.children().forEach(this::dropped);
        }
    }

    /** Whether it is one thing in both editions. */
    private static boolean isOne(Node node) {
        return node.others().size() == 1 && node.other().others().size() == 1;
    }

    private void arrived(Node node) {
        if (node.others().isEmpty()) {
            changes.add(new Added(node.pathOfParent(), node.property(), node.element()));
            node.children().forEach(this::arrived);
        } else if (isOne(node)) {
            same(node.other(), node);
        } else {
            regrouped(node);
        }
    }

    private void same(Node old, Node now) {
        if (!now.isWhere(old)) {
            changes.add(new Moved(old.pathOfParent(), now.pathOfParent(), now.property(), now.element()));
        }
        nodes(old, now);
    }

    /** Told once for all that belong together; what keeps its id through a split or a merger may have changed beside. */
    private void regrouped(Node node) {
        if (regrouped.add(node)) {
            Set<Node> group = Matching.group(node);
            regrouped.addAll(group);
            List<Node> olds = inOrder(group, oldPlaces);
            List<Node> nows = inOrder(group, nowPlaces);
            changes.add(new Regrouped(List.of(after), "continues", actions(olds), actions(nows)));
            Map<ActionId, Node> free = new HashMap<>();
            olds.forEach(old -> free.putIfAbsent(id(old), old));
            Set<Node> kept = new HashSet<>();
            nows.forEach(now -> {
                Node old = free.remove(id(now));
                if (old != null) {
                    sameById.put(now, old);
                    kept.add(old);
                }
            });
            olds.stream()
                    .filter(each -> !kept.contains(each))
                    .forEach(each -> each.children().forEach(this::dropped));
        }
        Node old = sameById.get(node);
        if (old == null) {
            node.children().forEach(this::arrived);
        } else {
            same(old, node);
        }
    }

    private static ActionId id(Node node) {
        return ((Action) node.element()).getId();
    }

    /** Those of a group that one edition has, in its order. */
    private static List<Node> inOrder(Set<Node> group, Map<Node, Integer> places) {
        return group.stream()
                .filter(places::containsKey)
                .sorted(Comparator.comparing(places::get))
                .toList();
    }

    private static List<Action> actions(List<Node> nodes) {
        return nodes.stream().map(node -> (Action) node.element()).toList();
    }

    private static Map<Node, Integer> places(Node plan) {
        Map<Node, Integer> places = new HashMap<>();
        plan.below().forEach(node -> places.put(node, places.size()));
        return places;
    }
}
