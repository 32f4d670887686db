package org.mobilityplan.compare;

import java.util.List;
import org.mobilityplan.model.PlanElement;

/**
 * A property with one value, which is another in the newer edition.
 *
 * @param path the element of the newer edition that has it, and all it stands in
 * @param property the property
 * @param before the value in the older edition
 * @param after the value in the newer edition, of the same type
 */
public record Changed(List<PlanElement> path, String property, Object before, Object after) implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the element of the newer edition that has it, and all it stands in
     * @param property the property
     * @param before the value in the older edition
     * @param after the value in the newer edition, of the same type
     */
    public Changed {
        path = List.copyOf(path);
    }
}
