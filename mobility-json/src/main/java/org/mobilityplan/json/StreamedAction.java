package org.mobilityplan.json;

import java.util.List;
import java.util.Objects;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Chantier;

/**
 * One action of a plan that is never held in memory as a whole.
 *
 * <pre>{@code
 * PlanJson.standard().readActions(file, each -> System.out.println(each.chantiers().size() + " " + each.action().getTitle()));
 * }</pre>
 *
 * @param chantiers the chantiers that contain it, outermost first, each with the properties that precede its actions and
 *     chantiers in the document, and without these; none for an action directly on the plan
 * @param action the action with its steps
 */
public record StreamedAction(List<Chantier> chantiers, Action action) {

    /**
     * Keeps a copy of the list.
     *
     * @param chantiers the chantiers that contain it, outermost first
     * @param action the action with its steps
     */
    public StreamedAction {
        Objects.requireNonNull(chantiers, "chantiers");
        Objects.requireNonNull(action, "action");
        chantiers = List.copyOf(chantiers);
    }
}
