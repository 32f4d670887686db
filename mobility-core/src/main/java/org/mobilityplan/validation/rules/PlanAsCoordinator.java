package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A coordinator that is the plan itself: « Contrat Local de Santé » leads the actions of that contract. */
final class PlanAsCoordinator extends Rule<Participant> {

    PlanAsCoordinator() {
        super(RuleInfo.of("coordination.plan-itself", Severity.INFO, "name"), Participant.class);
    }

    @Override
    public boolean appliesToProperty(String name) {
        return name.equals("coordinators");
    }

    @Override
    public void check(Participant participant, RuleContext context) {
        String name = context.index().nameOf(participant);
        if (context.computeOnce(PlanNames.class, PlanNames::new).has(name)) {
            context.report(Pointer.ROOT, Map.of("name", name));
        }
    }

    /** The names of the plan. */
    private static final class PlanNames {

        private final NameKey title;
        private final NameKey initials;

        /** Cache by name: a few organisations coordinate most of a plan. */
        private final Map<String, Boolean> asked = new HashMap<>();

        private PlanNames(ActionPlan plan) {
            this.title = withoutYears(plan.getTitle());
            this.initials = PlanAsCoordinator.initials(plan.getTitle());
        }

        private boolean has(String name) {
            return mayBegin(name) && hasKey(name);
        }

        /** Whether the letters can be those of the title or initials, which excludes nearly all names. */
        private boolean mayBegin(String name) {
            return begins(title, name) || begins(initials, name);
        }

        private static boolean begins(NameKey key, String name) {
            return !key.isEmpty() && Folding.mayBegin(name, key.value());
        }

        private boolean hasKey(String name) {
            Boolean known = asked.get(name);
            if (known == null) {
                NameKey key = withoutYears(name);
                known = !key.isEmpty() && (key.equals(title) || key.equals(initials));
                asked.put(name, known);
            }
            return known;
        }
    }

    /** Removes years: « Contrat Local de Santé 2025-2030 ». */
    private static NameKey withoutYears(String title) {
        StringBuilder words = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c < '0' || c > '9') {
                words.append(c);
            }
        }
        return NameKey.of(words.toString());
    }

    /** CLS for « Contrat Local de Santé »: the first letters of the longer words. */
    private static NameKey initials(String title) {
        StringBuilder letters = new StringBuilder();
        int begin = 0;
        for (int i = 0; i <= title.length(); i++) {
            if (i == title.length() || !Character.isLetter(title.charAt(i))) {
                if (i - begin > 2) {
                    letters.append(title.charAt(begin));
                }
                begin = i + 1;
            }
        }
        return letters.length() < 3 ? NameKey.of("") : NameKey.of(letters.toString());
    }
}
