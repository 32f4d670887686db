package org.mobilityplan.validation;

import java.util.Map;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A suppression of a rule of severity error; findings of such a rule are reported nevertheless. */
final class SuppressedError extends Rule<Suppression> {

    SuppressedError() {
        super(RuleInfo.of("suppression.error", Severity.WARNING, "rule"), Suppression.class);
    }

    @Override
    public void check(Suppression suppression, RuleContext context) {
        // Only the rules on suppressions may access the run itself.
        ValidationRun run = (ValidationRun) context;
        // If only the profile raises the rule to an error, the author could not know; the finding itself is enough.
        if (run.isOfError(suppression) && run.isOfErrorByCatalogue(suppression)) {
            context.report(Pointer.ROOT.child("rule"), Map.of("rule", suppression.getRule()));
        }
    }
}
