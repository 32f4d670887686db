package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** An amount of money below zero. */
final class NegativeAmount extends Rule<Quantity> {

    NegativeAmount() {
        super(RuleInfo.of("funding.amount.negative", Severity.ERROR, "value"), Quantity.class);
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        if (context.parent().filter(Funding.class::isInstance).isPresent()) {
            quantity.getValue()
                    .filter(value -> value.signum() < 0)
                    .ifPresent(value ->
                            context.report(Pointer.ROOT.child("value"), Map.of("value", value.toPlainString())));
        }
    }
}
