package org.mobilityplan.validation;

import java.util.Map;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** A suppression of a rule of severity error, whose findings are reported nevertheless. */
final class SuppressedError extends Rule<Suppression> {

    SuppressedError() {
        super(RuleInfo.of("suppression.error", Severity.WARNING, "rule"), Suppression.class);
    }

    @Override
    public void check(Suppression suppression, RuleContext context) {
        // Where only the profile makes it an error, its author could not know: the finding itself says enough.
        if (context.isOfError(suppression) && context.isOfErrorByCatalogue(suppression)) {
            context.report(Pointer.ROOT.child("rule"), Map.of("rule", suppression.getRule()));
        }
    }
}
