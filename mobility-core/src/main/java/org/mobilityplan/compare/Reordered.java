package org.mobilityplan.compare;

import java.util.List;
import java.util.Objects;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/**
 * A list that has the entries of both editions in another order.
 *
 * @param path the elements of the newer edition from the plan to the one that has the list
 * @param pointer the place of the list in the newer edition
 * @param property the property that holds the list
 * @param before the entries that both editions have, in the order of the older edition
 * @param after the same entries in the order of the newer edition
 */
public record Reordered(List<PlanElement> path, Pointer pointer, String property, List<?> before, List<?> after)
        implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the elements of the newer edition from the plan to the one that has the list
     * @param pointer the place of the list in the newer edition
     * @param property the property that holds the list
     * @param before the entries that both editions have, in the order of the older edition
     * @param after the same entries in the order of the newer edition
     */
    public Reordered {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(property, "property");
        path = List.copyOf(path);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
