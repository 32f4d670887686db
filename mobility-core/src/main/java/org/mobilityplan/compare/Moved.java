package org.mobilityplan.compare;

import java.util.List;
import org.mobilityplan.model.PlanElement;

/**
 * A chantier, action or step that stands elsewhere than in the older edition.
 *
 * @param from the element of the older edition in which it stood, and all that this stands in
 * @param path the element of the newer edition in which it stands, and all that this stands in
 * @param property the property that holds it now
 * @param value the chantier, action or step, as the newer edition has it
 */
public record Moved(List<PlanElement> from, List<PlanElement> path, String property, PlanElement value)
        implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param from the element of the older edition in which it stood, and all that this stands in
     * @param path the element of the newer edition in which it stands, and all that this stands in
     * @param property the property that holds it now
     * @param value the chantier, action or step, as the newer edition has it
     */
    public Moved {
        from = List.copyOf(from);
        path = List.copyOf(path);
    }
}
