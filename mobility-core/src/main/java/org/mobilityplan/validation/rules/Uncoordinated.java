package org.mobilityplan.validation.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanLevel;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.rule.RuleContext;

/**
 * The outermost levels of a plan of which two or more actions, and none of them, have a coordination: one coordinator there is
 * all that is missing. A level within which the finding is suppressed is none: its actions are checked one by one.
 */
final class Uncoordinated {

    private static final String RULE = "coordination.missing";

    /** The number of actions that are named. */
    private static final int NAMED = 2;

    private final Set<PlanElement> levels = Collections.newSetFromMap(new IdentityHashMap<>());

    private Uncoordinated() {}

    static Uncoordinated in(RuleContext context) {
        return context.computeOnce(Uncoordinated.class, Uncoordinated::of);
    }

    private static Uncoordinated of(ActionPlan plan) {
        Uncoordinated found = new Uncoordinated();
        found.count(plan);
        return found;
    }

    /** Whether a level can be one of them, as few can: excludes the others quickly. */
    static boolean mayBe(PlanLevel level) {
        if (level.getCoordination().isPresent()) {
            return false;
        }
        List<Action> actions = actions(level);
        List<Chantier> chantiers = chantiers(level);
        return (actions.isEmpty() || isPlain(actions.get(0))) && (chantiers.isEmpty() || mayBe(chantiers.get(0)));
    }

    /** A level with its first actions: « Plan (Former les référents, Créer un guide, …) ». */
    static String subject(PlanLevel level) {
        StringJoiner first = new StringJoiner(", ", " (", ")");
        addActions(level, first, NAMED);
        return Subject.of(level) + first;
    }

    /** Adds the titles of a number of actions, then a mark of what is left out; returns how many more to add, below zero after the mark. */
    private static int addActions(PlanLevel level, StringJoiner names, int number) {
        int left = number;
        for (Action action : actions(level)) {
            if (left >= 0) {
                names.add(left > 0 ? Subject.of(action) : "…");
                left--;
            }
        }
        for (Chantier chantier : chantiers(level)) {
            left = left < 0 ? left : addActions(chantier, names, left);
        }
        return left;
    }

    private static List<Action> actions(PlanLevel level) {
        return level instanceof Chantier chantier
                ? chantier.getActions()
                : level instanceof ActionPlan plan ? plan.getActions() : List.of();
    }

    private static List<Chantier> chantiers(PlanLevel level) {
        return level instanceof Chantier chantier
                ? chantier.getChantiers()
                : level instanceof ActionPlan plan ? plan.getChantiers() : List.of();
    }

    boolean has(PlanElement level) {
        return levels.contains(level);
    }

    boolean hasAny(List<PlanElement> path) {
        for (PlanElement element : path) {
            if (levels.contains(element)) {
                return true;
            }
        }
        return false;
    }

    /** The number of actions of a level that has no coordination anywhere, replacing those below it; -1 for any other level. */
    private int count(PlanLevel level) {
        boolean plain = isPlain(level);
        int count = 0;
        for (Action action : actions(level)) {
            plain &= isPlain(action) && areSteps(action);
            count++;
        }
        for (Chantier chantier : chantiers(level)) {
            int within = count(chantier);
            plain &= within >= 0;
            count += within;
        }
        if (!plain) {
            return -1;
        }
        if (count > 1) {
            chantiers(level).forEach(levels::remove);
            levels.add(level);
        }
        return count;
    }

    /** Whether the steps of an action have no coordination of their own, either. */
    private static boolean areSteps(Action action) {
        for (Action step : action.getSteps()) {
            if (!isPlain(step) || !areSteps(step)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(PlanLevel level) {
        if (level.getCoordination().isPresent()) {
            return false;
        }
        for (Suppression suppression : level.getSuppressions()) {
            if (RULE.equals(suppression.getRule()) || RULE.startsWith(suppression.getRule() + ".")) {
                return false;
            }
        }
        return true;
    }
}
