package org.mobilityplan.compare;

import java.util.List;
import java.util.Objects;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/**
 * A value that only the older edition has.
 *
 * @param path the elements of the older edition from the plan to the one that has the value
 * @param pointer the place of the value in the older edition
 * @param property the property that holds it
 * @param value an element of the model, a text, a number or a code; JSON text for an unknown property
 */
public record Dropped(List<PlanElement> path, Pointer pointer, String property, Object value) implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the elements of the older edition from the plan to the one that has the value
     * @param pointer the place of the value in the older edition
     * @param property the property that holds it
     * @param value an element of the model, a text, a number or a code; JSON text for an unknown property
     */
    public Dropped {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(value, "value");
        path = List.copyOf(path);
    }
}
