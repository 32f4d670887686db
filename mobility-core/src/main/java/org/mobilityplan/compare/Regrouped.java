package org.mobilityplan.compare;

import java.util.List;
import java.util.Objects;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/**
 * Actions or steps that do not continue others one by one: they are split, merged, or both.
 *
 * @param path the newer plan
 * @param pointer the newer plan, the empty pointer
 * @param property {@code continues}
 * @param before the actions of the older edition, in document order; one of them for a split
 * @param after the actions of the newer edition, in document order; one of them for a merger
 */
public record Regrouped(
        List<PlanElement> path, Pointer pointer, String property, List<Action> before, List<Action> after)
        implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the newer plan
     * @param pointer the newer plan, the empty pointer
     * @param property {@code continues}
     * @param before the actions of the older edition, in document order; one of them for a split
     * @param after the actions of the newer edition, in document order; one of them for a merger
     */
    public Regrouped {
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
