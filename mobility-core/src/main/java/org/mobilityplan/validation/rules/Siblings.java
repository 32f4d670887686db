package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/** The children of one type in a parent, and the property that contains them. */
record Siblings<E extends PlanElement>(String property, List<E> elements) {

    private static final Set<Class<?>> PARENTS = Set.of(ActionPlan.class, Chantier.class, Action.class);

    /** Whether elements of a type contain chantiers, actions or funding lines. */
    static boolean areIn(Class<?> type) {
        return PARENTS.contains(type);
    }

    /** The property of elements of one type that contains children of another; empty if there is none. */
    static String property(Class<? extends PlanElement> type, Class<?> parent) {
        if (type == Chantier.class) {
            return parent == Action.class ? "" : "chantiers";
        }
        return parent == Action.class ? "steps" : "actions";
    }

    /** Whether an element contains several elements of a type, as few do. */
    static boolean areSeveral(Class<? extends PlanElement> type, PlanElement parent) {
        return elements(type, parent).size() > 1;
    }

    private static List<? extends PlanElement> elements(Class<? extends PlanElement> type, PlanElement parent) {
        if (parent instanceof ActionPlan plan) {
            return type == Action.class ? plan.getActions() : plan.getChantiers();
        }
        if (parent instanceof Chantier chantier) {
            return type == Action.class ? chantier.getActions() : chantier.getChantiers();
        }
        return type == Action.class && parent instanceof Action action ? action.getSteps() : List.of();
    }

    /** The actions of an element, or else its chantiers. */
    static Siblings<?> of(Class<? extends PlanElement> type, PlanElement parent) {
        return type == Action.class ? actions(parent) : chantiers(parent);
    }

    private static Siblings<Chantier> chantiers(PlanElement parent) {
        List<Chantier> chantiers = parent instanceof ActionPlan plan
                ? plan.getChantiers()
                : parent instanceof Chantier chantier ? chantier.getChantiers() : List.of();
        return new Siblings<>("chantiers", chantiers);
    }

    /** The actions or steps of an element. */
    static Siblings<Action> actions(PlanElement parent) {
        if (parent instanceof Action action) {
            return new Siblings<>("steps", action.getSteps());
        }
        List<Action> actions = parent instanceof ActionPlan plan
                ? plan.getActions()
                : parent instanceof Chantier chantier ? chantier.getActions() : List.of();
        return new Siblings<>("actions", actions);
    }

    /** The pointer to one of them, relative to the parent. */
    Pointer at(int position) {
        return Pointer.ROOT.child(property).child(position);
    }
}
