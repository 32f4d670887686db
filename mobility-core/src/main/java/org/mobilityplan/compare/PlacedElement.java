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

/** A plan, chantier, action or step at its place in one edition, with its counterparts in the other edition. */
final class PlacedElement {

    private final PlanElement element;
    private final @Nullable PlacedElement parent;
    private final String property;
    private final int index;
    private final Map<String, List<PlacedElement>> children = new HashMap<>();

    /** In the order of the other edition: none, one, or several where the element was split or merged. */
    private final Set<PlacedElement> counterparts = new LinkedHashSet<>();

    private PlacedElement(PlanElement element, @Nullable PlacedElement parent, String property, int index) {
        this.element = element;
        this.parent = parent;
        this.property = property;
        this.index = index;
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
        List<PlacedElement> placed = new ArrayList<>();
        elements.forEach(each -> placed.add(new PlacedElement(each, this, name, placed.size())));
        children.put(name, placed);
    }

    static PlacedElement of(ActionPlan plan) {
        return new PlacedElement(plan, null, "", 0);
    }

    /** Whether elements of a type have places in the whole plan, and may move from one to another. */
    static boolean isPlaced(Class<?> type) {
        return type == Chantier.class || type == Action.class;
    }

    PlanElement element() {
        return element;
    }

    String property() {
        return property;
    }

    List<PlacedElement> children(String name) {
        return children.getOrDefault(name, List.of());
    }

    /** Its chantiers, then its actions or steps. */
    List<PlacedElement> children() {
        return Stream.of("chantiers", "actions", "steps")
                .flatMap(name -> children(name).stream())
                .toList();
    }

    Set<PlacedElement> counterparts() {
        return counterparts;
    }

    /** The first counterpart of an element that has one at least. */
    PlacedElement counterpart() {
        return counterparts.iterator().next();
    }

    void link(PlacedElement counterpart) {
        counterparts.add(counterpart);
        counterpart.counterparts.add(this);
    }

    /** Whether it is one element in both editions, neither split nor merged. */
    boolean isOneToOne() {
        return counterparts.size() == 1 && counterpart().counterparts.size() == 1;
    }

    /** All descendants, in document order. */
    Stream<PlacedElement> descendants() {
        return children().stream().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }

    /** Its place in its edition. */
    Place place() {
        return parent == null
                ? Place.of((ActionPlan) element)
                : parent.place().child(property, index).of(element);
    }

    /** The place of the element that contains it. */
    Place placeOfParent() {
        return parent == null ? place() : parent.place();
    }

    /** Whether its list and its parent are the same as those of its counterpart. */
    boolean hasPlaceOf(PlacedElement counterpart) {
        return property.equals(counterpart.property)
                && parent != null
                && counterpart.parent != null
                && parent.counterparts.contains(counterpart.parent);
    }
}
