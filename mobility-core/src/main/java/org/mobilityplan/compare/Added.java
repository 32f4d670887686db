package org.mobilityplan.compare;

import java.util.List;
import java.util.Objects;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/**
 * A value that only the newer edition has: an action, a coordinator, a description.
 *
 * @param path the elements of the newer edition from the plan to the one that has the value
 * @param pointer the place of the value in the newer edition
 * @param property the property that holds it
 * @param value an element of the model, a text, a number or a code; JSON text for an unknown property
 */
public record Added(List<PlanElement> path, Pointer pointer, String property, Object value) implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the elements of the newer edition from the plan to the one that has the value
     * @param pointer the place of the value in the newer edition
     * @param property the property that holds it
     * @param value an element of the model, a text, a number or a code; JSON text for an unknown property
     */
    public Added {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(value, "value");
        path = List.copyOf(path);
    }
}
