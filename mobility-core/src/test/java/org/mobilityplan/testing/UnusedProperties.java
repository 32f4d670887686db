package org.mobilityplan.testing;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;

/** Finds the properties of the model that have no value anywhere in a plan. */
public final class UnusedProperties {

    private UnusedProperties() {}

    /** The properties without a value, such as {@code Action.title}. */
    public static SortedSet<String> of(ActionPlan plan) {
        SortedSet<String> unused = new TreeSet<>();
        ModelType.reachableFrom(ActionPlan.class)
                .forEach(type -> type.properties().forEach(property -> unused.add(name(type, property))));
        remove(plan, unused);
        return unused;
    }

    private static String name(ModelType type, ModelProperty property) {
        return type.type().getSimpleName() + "." + property.name();
    }

    private static void remove(PlanElement element, SortedSet<String> unused) {
        ModelType type = ModelType.of(element);
        for (ModelProperty property : type.properties()) {
            Optional<Object> value = property.valueAt(element, 0);
            if (value.isPresent()) {
                unused.remove(name(type, property));
            }
            for (int i = 0; property.holdsElements() && value.isPresent(); i++) {
                remove((PlanElement) value.get(), unused);
                value = property.holder() == ModelProperty.Holder.LIST
                        ? property.valueAt(element, i + 1)
                        : Optional.empty();
            }
        }
    }
}
