package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An action title so long that it is a description. */
final class LongActionTitle extends Rule<Action> {

    /** In published plans, longer titles are whole descriptions. */
    private static final int LIMIT = 300;

    LongActionTitle() {
        super(RuleInfo.of("action.title.too-long", Severity.WARNING, "length", "limit", "subject"), Action.class);
    }

    @Override
    public void check(Action action, RuleContext context) {
        int length = action.getTitle().codePointCount(0, action.getTitle().length());
        if (length > LIMIT) {
            context.report(
                    Pointer.ROOT.child("title"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "length",
                            Integer.toString(length),
                            "limit",
                            Integer.toString(LIMIT)));
        }
    }
}
