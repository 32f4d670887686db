package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An action that continues one of a later edition: plan « pdl-2019 », and an action of « pdl-2020 ». */
final class LaterEdition extends Rule<ActionReference> {

    private static final int YEAR_LENGTH = 4;

    LaterEdition() {
        super(
                RuleInfo.of("action.continues.later", Severity.WARNING, "id", "planId", "subject"),
                ActionReference.class,
                "plan");
    }

    @Override
    public boolean appliesToProperty(String name) {
        return name.equals("continues");
    }

    @Override
    public void check(ActionReference reference, RuleContext context) {
        if (reference.getPlan().isEmpty()) {
            return;
        }
        String id = reference.getPlan().get().value();
        String own = context.plan().getId().value();
        int begin = id.length() - YEAR_LENGTH;
        boolean later = begin >= 0
                && own.length() == id.length()
                && isYear(id, begin)
                && isYear(own, begin)
                && id.regionMatches(0, own, 0, begin)
                && id.compareTo(own) > 0;
        if (later) {
            context.report(
                    Pointer.ROOT.child("plan"), Map.of("id", id, "planId", own, "subject", Subject.around(context)));
        }
    }

    /** Whether an id ends in a year. */
    private static boolean isYear(String id, int at) {
        boolean year = id.startsWith("19", at) || id.startsWith("20", at);
        return year
                && Character.isDigit(id.charAt(at + 2))
                && Character.isDigit(id.charAt(at + 3))
                && (at == 0 || !Character.isDigit(id.charAt(at - 1)));
    }
}
