package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** A number of people, organisations, events or documents below zero. */
final class NegativeCount extends Rule<Quantity> {

    NegativeCount() {
        super(RuleInfo.of("count.negative", Severity.ERROR, "value"), Quantity.class);
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        boolean counts = context.parent()
                .filter(parent -> !(parent instanceof Indicator) && !(parent instanceof Funding))
                .isPresent();
        if (counts) {
            quantity.getValue()
                    .filter(value -> value.signum() < 0)
                    .ifPresent(value ->
                            context.report(Pointer.ROOT.child("value"), Map.of("value", value.toPlainString())));
        }
    }
}
