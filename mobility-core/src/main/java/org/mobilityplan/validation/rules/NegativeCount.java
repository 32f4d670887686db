package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A number of people, organisations, events or documents below zero. */
final class NegativeCount extends Rule<Quantity> {

    NegativeCount() {
        super(RuleInfo.of("count.negative", Severity.ERROR, "value", "subject"), Quantity.class, "value");
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        Optional<BigDecimal> value = quantity.getValue();
        if (value.isEmpty() || value.get().signum() >= 0) {
            return;
        }
        PlanElement parent = context.parent().orElseThrow();
        if (!(parent instanceof Indicator) && !(parent instanceof Funding)) {
            context.report(
                    Pointer.ROOT.child("value"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "value",
                            value.get().toPlainString()));
        }
    }
}
