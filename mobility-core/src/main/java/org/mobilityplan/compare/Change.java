package org.mobilityplan.compare;

import java.util.List;
import org.mobilityplan.model.PlanElement;

/**
 * One difference between two editions of a plan. It stands at a property of an element: {@code coordinators} of the
 * coordination of an action, {@code title} of a chantier, {@code actions} of the plan.
 */
public sealed interface Change permits Added, Dropped, Changed, Moved, Regrouped, Reordered {

    /**
     * The element that has the property, and all it stands in.
     *
     * @return the elements from the plan downwards: of the older edition for what was dropped, of the newer one for all else
     */
    List<PlanElement> path();

    /**
     * The property that differs, by its name in documents, which may be one that this version does not know.
     *
     * @return the name, such as {@code coordinators}
     */
    String property();
}
