package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/** The elements of one kind that stand side by side in a parent, and the property that holds them. */
record Siblings<E>(String property, List<E> elements) {

    private static final Set<Class<?>> PARENTS = Set.of(ActionPlan.class, Chantier.class, Action.class);

    /** Whether elements of a type have chantiers, actions or lines of money in them. */
    static boolean areIn(Class<?> type) {
        return PARENTS.contains(type);
    }

    /** The chantiers that stand side by side in an element. */
    static Siblings<Chantier> chantiers(PlanElement parent) {
        List<Chantier> chantiers = parent instanceof ActionPlan plan
                ? plan.getChantiers()
                : parent instanceof Chantier chantier ? chantier.getChantiers() : List.of();
        return new Siblings<>("chantiers", chantiers);
    }

    /** The actions or steps that stand side by side in an element. */
    static Siblings<Action> actions(PlanElement parent) {
        if (parent instanceof Action action) {
            return new Siblings<>("steps", action.getSteps());
        }
        List<Action> actions = parent instanceof ActionPlan plan
                ? plan.getActions()
                : parent instanceof Chantier chantier ? chantier.getActions() : List.of();
        return new Siblings<>("actions", actions);
    }

    /** Where one of them stands, below the parent. */
    Pointer at(int position) {
        return Pointer.ROOT.child(property).child(position);
    }

    /** Tells of each element that has the same key as one before it. */
    interface Twins {
        void found(int position, int first);
    }

    void forEachTwin(Function<E, Optional<?>> key, Twins twins) {
        if (elements.size() < 2) {
            return;
        }
        Map<Object, Integer> firstByKey = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Optional<?> found = key.apply(elements.get(i));
            Integer first = found.isPresent() ? firstByKey.putIfAbsent(found.get(), i) : null;
            if (first != null) {
                twins.found(i, first);
            }
        }
    }
}
