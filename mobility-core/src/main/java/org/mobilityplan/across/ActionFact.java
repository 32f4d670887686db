package org.mobilityplan.across;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.mobilityplan.report.Pointer;

/**
 * What is kept of an action or step.
 *
 * @param id its id
 * @param title a 64-bit hash of its title without case, accents and punctuation
 * @param place where it is
 * @param continues the actions of other plans that it continues
 * @serial exclude
 */
record ActionFact(String id, long title, FactPlace place, List<Continued> continues) implements Serializable {

    /**
     * An action of another plan.
     *
     * @param plan the id of the plan
     * @param action the id of the action
     * @param place where the link to it is
     * @serial exclude
     */
    record Continued(String plan, String action, FactPlace place) implements Serializable {

        private Continued at(Function<Pointer, FactPlace> places) {
            return new Continued(plan, action, places.apply(Pointer.of(place.pointer())));
        }
    }

    /** The same fact with line and column. */
    ActionFact at(Function<Pointer, FactPlace> places) {
        return new ActionFact(
                id,
                title,
                places.apply(Pointer.of(place.pointer())),
                continues.stream().map(each -> each.at(places)).toList());
    }
}
