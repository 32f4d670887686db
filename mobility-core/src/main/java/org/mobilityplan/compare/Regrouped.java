package org.mobilityplan.compare;

import java.util.List;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PlanElement;

/**
 * Actions or steps that continue others otherwise than one by one: split, merged, or both.
 *
 * @param path the newer plan
 * @param property {@code continues}, which says so
 * @param before the actions of the older edition, in its order; one of them for a split
 * @param after the actions of the newer edition, in its order; one of them for a merger
 */
public record Regrouped(List<PlanElement> path, String property, List<Action> before, List<Action> after)
        implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the newer plan
     * @param property {@code continues}, which says so
     * @param before the actions of the older edition, in its order; one of them for a split
     * @param after the actions of the newer edition, in its order; one of them for a merger
     */
    public Regrouped {
        path = List.copyOf(path);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
