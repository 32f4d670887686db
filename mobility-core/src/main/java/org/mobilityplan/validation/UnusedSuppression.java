package org.mobilityplan.validation;

import java.util.Map;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A suppression that matches no finding, neither on its element nor below. */
final class UnusedSuppression extends Rule<Suppression> {

    UnusedSuppression() {
        super(RuleInfo.of("suppression.unused", Severity.INFO, "rule"), Suppression.class);
    }

    @Override
    public boolean runsLast() {
        return true;
    }

    @Override
    public void check(Suppression suppression, RuleContext context) {
        // Only the rules on suppressions may access the run itself.
        ValidationRun run = (ValidationRun) context;
        if (!run.isUsed(suppression) && run.outOfReach(suppression) == 0 && run.couldApply(suppression)) {
            context.report(Pointer.ROOT.child("rule"), Map.of("rule", suppression.getRule()));
        }
    }
}
