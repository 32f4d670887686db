package org.mobilityplan.validation;

import java.util.Map;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** A suppression of a rule of severity error, whose findings are told all the same. */
final class SuppressedError extends Rule<Suppression> {

    SuppressedError() {
        super(RuleInfo.of("suppression.error", Severity.WARNING, "rule"), Suppression.class);
    }

    @Override
    public void check(Suppression suppression, RuleContext context) {
        if (context.isOfError(suppression)) {
            context.report(Pointer.ROOT.child("rule"), Map.of("rule", suppression.getRule()));
        }
    }
}
