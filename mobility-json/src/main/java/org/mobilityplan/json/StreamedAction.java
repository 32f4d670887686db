package org.mobilityplan.json;

import java.util.List;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Chantier;

/**
 * One action of a plan that is never held whole.
 *
 * @param chantiers the chantiers it stands in, outermost first, each with what stands before its actions and chantiers in the
 *     document, and without these; none for an action that stands on the plan
 * @param action the action with its steps
 */
public record StreamedAction(List<Chantier> chantiers, Action action) {

    /**
     * Keeps a copy of the list.
     *
     * @param chantiers the chantiers it stands in, outermost first
     * @param action the action with its steps
     */
    public StreamedAction {
        chantiers = List.copyOf(chantiers);
    }
}
