package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlanElement;

/** A plan, chantier, action or step in its place, and what it is in the other edition. */
final class Node {

    private final PlanElement element;
    private final @Nullable Node parent;
    private final String property;
    private final Map<String, List<Node>> children = new HashMap<>();

    /** What it is in the other edition, in the order of that edition: nothing, one, or more where it was split or merged. */
    private final Set<Node> others = new LinkedHashSet<>();

    private Node(PlanElement element, @Nullable Node parent, String property) {
        this.element = element;
        this.parent = parent;
        this.property = property;
        if (element instanceof ActionPlan plan) {
            add("chantiers", plan.getChantiers());
            add("actions", plan.getActions());
        } else if (element instanceof Chantier chantier) {
            add("chantiers", chantier.getChantiers());
            add("actions", chantier.getActions());
        } else if (element instanceof Action action) {
            add("steps", action.getSteps());
        }
    }

    private void add(String name, List<? extends PlanElement> elements) {
        children.put(
                name, elements.stream().map(each -> new Node(each, this, name)).toList());
    }

    static Node of(ActionPlan plan) {
        return new Node(plan, null, "");
    }

    PlanElement element() {
        return element;
    }

    String property() {
        return property;
    }

    List<Node> children(String name) {
        return children.getOrDefault(name, List.of());
    }

    /** Its chantiers, then its actions or steps. */
    List<Node> children() {
        return Stream.of("chantiers", "actions", "steps")
                .flatMap(name -> children(name).stream())
                .toList();
    }

    Set<Node> others() {
        return others;
    }

    /** The first of the others, of which there is one at least. */
    Node other() {
        return others.iterator().next();
    }

    void link(Node other) {
        others.add(other);
        other.others.add(this);
    }

    /** All below it, in document order. */
    Stream<Node> below() {
        return children().stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }

    /** The elements it stands in, from the plan downwards. */
    List<PlanElement> pathOfParent() {
        return parent == null ? List.of() : parent.path();
    }

    /** It and the elements it stands in, from the plan downwards. */
    List<PlanElement> path() {
        List<PlanElement> path = new ArrayList<>(pathOfParent());
        path.add(element);
        return path;
    }

    /** Whether it stands in the other edition where it stands here: in the same list of what its parent is there. */
    boolean isWhere(Node other) {
        return property.equals(other.property)
                && parent != null
                && other.parent != null
                && parent.others.contains(other.parent);
    }
}
