package org.mobilityplan.validation;

import java.util.Map;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A suppression that matches no finding on its element, but would match some on the elements below. */
final class NarrowSuppression extends Rule<Suppression> {

    NarrowSuppression() {
        super(RuleInfo.of("suppression.narrow", Severity.INFO, "rule", "count"), Suppression.class);
    }

    @Override
    public boolean runsLast() {
        return true;
    }

    @Override
    public void check(Suppression suppression, RuleContext context) {
        // Only the rules on suppressions may access the run itself.
        ValidationRun run = (ValidationRun) context;
        int below = run.outOfReach(suppression);
        if (!run.isUsed(suppression) && below > 0) {
            context.report(
                    Pointer.ROOT.child("rule"),
                    Map.of("rule", suppression.getRule(), "count", Integer.toString(below)));
        }
    }
}
