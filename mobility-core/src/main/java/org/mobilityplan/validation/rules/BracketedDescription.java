package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A description that is entirely in brackets. */
final class BracketedDescription extends Rule<Action> {

    BracketedDescription() {
        super(RuleInfo.of("action.description.bracketed", Severity.INFO, "subject"), Action.class, "description");
    }

    @Override
    public void check(Action action, RuleContext context) {
        String description = action.getDescription().orElse("").strip();
        if (description.startsWith("(")
                && description.indexOf(')') == description.length() - 1
                && description.indexOf('(', 1) < 0) {
            context.report(Pointer.ROOT.child("description"), Map.of("subject", Subject.around(context)));
        }
    }
}
