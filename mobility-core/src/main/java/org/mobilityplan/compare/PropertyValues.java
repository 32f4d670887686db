package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelProperty.Holder;
import org.mobilityplan.structure.ModelType;

/**
 * What a property holds in both editions.
 *
 * @param property the property
 * @param before the values in the older edition, none where it is absent
 * @param after the values in the newer edition
 */
record PropertyValues(ModelProperty property, List<?> before, List<?> after) {

    /** All properties of two elements of one type, in the order in which their changes are reported. */
    static List<PropertyValues> of(PlanElement before, PlanElement after) {
        ModelType type = ModelType.of(after);
        Object[] valuesBefore = type.read(before);
        Object[] valuesAfter = type.read(after);
        List<PropertyValues> all = new ArrayList<>();
        for (int i = 0; i < valuesAfter.length; i++) {
            all.add(new PropertyValues(type.properties().get(i), listed(valuesBefore[i]), listed(valuesAfter[i])));
        }
        all.sort(Comparator.comparing(PropertyValues::rank));
        return all;
    }

    private static List<?> listed(Object held) {
        if (held instanceof List<?> list) {
            return list;
        }
        return held instanceof Optional<?> optional ? optional.stream().toList() : List.of(held);
    }

    /** First the values of the element itself, then what is in it, then its chantiers and actions, last the directory of a plan. */
    private int rank() {
        if (isSingle()) {
            return property.valueType() == Coordination.class ? 1 : 0;
        }
        if (isPlaced()) {
            return property.valueType() == Chantier.class ? 2 : 3;
        }
        return isDirectory() ? 4 : 1;
    }

    private boolean isDirectory() {
        return property.holdsElements()
                && ModelType.of(property.valueType())
                        .property("id")
                        .filter(id -> id.holder() == Holder.NONE)
                        .isPresent();
    }

    boolean isPlaced() {
        return PlacedElement.isPlaced(property.valueType());
    }

    boolean differ() {
        return !before.equals(after);
    }

    boolean isSingle() {
        return property.holder() != Holder.LIST;
    }

    String name() {
        return property.name();
    }
}
