package org.mobilityplan.compare;

import java.util.List;
import java.util.Objects;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/**
 * A chantier, action or step that has another place in the newer edition.
 *
 * @param from the elements of the older edition from the plan to the one that contained it
 * @param path the elements of the newer edition from the plan to the one that contains it
 * @param pointer the place in the newer edition
 * @param property the property that holds it in the newer edition
 * @param value the chantier, action or step of the newer edition
 */
public record Moved(List<PlanElement> from, List<PlanElement> path, Pointer pointer, String property, PlanElement value)
        implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param from the elements of the older edition from the plan to the one that contained it
     * @param path the elements of the newer edition from the plan to the one that contains it
     * @param pointer the place in the newer edition
     * @param property the property that holds it in the newer edition
     * @param value the chantier, action or step of the newer edition
     */
    public Moved {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(value, "value");
        from = List.copyOf(from);
        path = List.copyOf(path);
    }
}
