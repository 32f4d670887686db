package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Steps nested deeper than any published plan has them. */
final class DeepAction extends Rule<Action> {

    /** Published plans have steps of steps, and nothing below. */
    private static final int LIMIT = 2;

    DeepAction() {
        super(RuleInfo.of("action.depth", Severity.WARNING, "depth", "limit"), Action.class);
    }

    @Override
    public void check(Action action, RuleContext context) {
        long depth =
                context.ancestors().stream().filter(Action.class::isInstance).count();
        if (depth == LIMIT + 1) {
            context.report(Pointer.ROOT, Map.of("depth", Long.toString(depth), "limit", Integer.toString(LIMIT)));
        }
    }
}
