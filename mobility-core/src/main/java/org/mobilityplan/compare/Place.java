package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.List;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/**
 * A place in an edition.
 *
 * @param path the elements from the plan to the one that has what is at the place
 * @param pointer the place
 */
record Place(List<PlanElement> path, Pointer pointer) {

    static Place of(ActionPlan plan) {
        return new Place(List.of(plan), Pointer.ROOT);
    }

    /** The place of a property of the last element. */
    Place child(String property) {
        return new Place(path, pointer.child(property));
    }

    /** The place of an entry of a list of the last element. */
    Place child(String property, int index) {
        return new Place(path, pointer.child(property).child(index));
    }

    /** The place with the element that is there, whose properties have places below it. */
    Place of(PlanElement element) {
        List<PlanElement> extended = new ArrayList<>(path);
        extended.add(element);
        return new Place(extended, pointer);
    }
}
