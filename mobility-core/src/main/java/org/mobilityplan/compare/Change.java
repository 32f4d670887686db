package org.mobilityplan.compare;

import java.util.List;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/**
 * A difference between two editions of a plan, at one property of one element: {@code coordinators} of the coordination of an
 * action, {@code title} of a chantier, {@code actions} of the plan.
 *
 * <pre>{@code
 * for (Moved moved : PlanComparison.of(edition2016, edition2017).changes(Moved.class)) {
 *     System.out.println(ChangeTexts.in(Locale.FRENCH).render(moved));
 * }
 * }</pre>
 */
public sealed interface Change permits Added, Dropped, Changed, Moved, Regrouped, Reordered {

    /**
     * The elements from the plan to the one that has the property.
     *
     * @return the elements, of the older edition for a dropped value, otherwise of the newer one
     */
    List<PlanElement> path();

    /**
     * The place of the value that differs, such as {@code /actions/2/title}.
     *
     * @return the place, in the older edition for a dropped value, otherwise in the newer one
     */
    Pointer pointer();

    /**
     * The name of the property in documents; it may be unknown to this version.
     *
     * @return the name, such as {@code coordinators}
     */
    String property();
}
