package org.mobilityplan.validation;

import java.util.Map;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A suppression of a rule of severity error, whose findings are reported nevertheless. */
final class SuppressedError extends Rule<Suppression> {

    SuppressedError() {
        super(RuleInfo.of("suppression.error", Severity.WARNING, "rule"), Suppression.class);
    }

    @Override
    public void check(Suppression suppression, RuleContext context) {
        // It asks about the run itself, which no other rule may.
        ValidationRun run = (ValidationRun) context;
        // Where only the profile makes it an error, its author could not know: the finding itself says enough.
        if (run.isOfError(suppression) && run.isOfErrorByCatalogue(suppression)) {
            context.report(Pointer.ROOT.child("rule"), Map.of("rule", suppression.getRule()));
        }
    }
}
