package org.mobilityplan.compare;

import java.util.List;
import org.mobilityplan.model.PlanElement;

/**
 * A value that only the older edition has.
 *
 * @param path the elements of the older edition from the plan to the one that has the value
 * @param property the property that holds it
 * @param value an element of the model, a text, a number or a code; JSON text for an unknown property
 */
public record Dropped(List<PlanElement> path, String property, Object value) implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the elements of the older edition from the plan to the one that has the value
     * @param property the property that holds it
     * @param value an element of the model, a text, a number or a code; JSON text for an unknown property
     */
    public Dropped {
        path = List.copyOf(path);
    }
}
