package org.mobilityplan.compare;

import java.util.List;
import java.util.Objects;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/**
 * A single value that differs.
 *
 * @param path the elements of the newer edition from the plan to the one that has the value
 * @param pointer the place of the value in the newer edition
 * @param property the property that holds it
 * @param before the value in the older edition
 * @param after the value in the newer edition, of the same type
 */
public record Changed(List<PlanElement> path, Pointer pointer, String property, Object before, Object after)
        implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the elements of the newer edition from the plan to the one that has the value
     * @param pointer the place of the value in the newer edition
     * @param property the property that holds it
     * @param before the value in the older edition
     * @param after the value in the newer edition, of the same type
     */
    public Changed {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(property, "property");
        path = List.copyOf(path);
    }
}
