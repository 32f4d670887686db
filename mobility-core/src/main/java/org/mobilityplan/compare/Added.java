package org.mobilityplan.compare;

import java.util.List;
import org.mobilityplan.model.PlanElement;

/**
 * Something that only the newer edition has: an action, a coordinator, a description.
 *
 * @param path the element of the newer edition that has it, and all it stands in
 * @param property the property that holds it
 * @param value the value: an element of the model, a text, a number, a code; JSON text for a property that is not known
 */
public record Added(List<PlanElement> path, String property, Object value) implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the element of the newer edition that has it, and all it stands in
     * @param property the property that holds it
     * @param value the value: an element of the model, a text, a number, a code; JSON text for a property that is not known
     */
    public Added {
        path = List.copyOf(path);
    }
}
