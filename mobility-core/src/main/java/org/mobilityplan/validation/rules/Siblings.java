package org.mobilityplan.validation.rules;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlanElement;

/** What the rules on elements that stand side by side have in common. */
final class Siblings {

    private Siblings() {}

    /** The chantiers that stand side by side in an element. */
    static List<Chantier> chantiers(PlanElement element) {
        if (element instanceof ActionPlan plan) {
            return plan.getChantiers();
        }
        return element instanceof Chantier chantier ? chantier.getChantiers() : List.of();
    }

    /** The actions or steps that stand side by side in an element. */
    static List<Action> actions(PlanElement element) {
        if (element instanceof ActionPlan plan) {
            return plan.getActions();
        }
        if (element instanceof Chantier chantier) {
            return chantier.getActions();
        }
        return element instanceof Action action ? action.getSteps() : List.of();
    }

    static String actionsProperty(PlanElement element) {
        return element instanceof Action ? "steps" : "actions";
    }

    /** Tells of each element that has the same key as one before it. */
    interface Twins {
        void found(int position, int first);
    }

    static <E extends PlanElement> void forEachTwin(List<E> siblings, Function<E, Optional<String>> key, Twins twins) {
        if (siblings.size() < 2) {
            return;
        }
        Map<String, Integer> firstByKey = new HashMap<>();
        for (int i = 0; i < siblings.size(); i++) {
            int position = i;
            key.apply(siblings.get(i)).ifPresent(found -> {
                Integer first = firstByKey.putIfAbsent(found, position);
                if (first != null) {
                    twins.found(position, first);
                }
            });
        }
    }

    /** A name or title as it is compared: without case, accents, spaces and punctuation. */
    static String comparable(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toUpperCase(Locale.ROOT);
    }
}
