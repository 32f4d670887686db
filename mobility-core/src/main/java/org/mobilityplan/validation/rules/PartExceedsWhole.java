package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A part that is larger than its whole: 9 of 6. */
final class PartExceedsWhole extends Rule<Quantity> {

    PartExceedsWhole() {
        super(
                RuleInfo.of("quantity.out-of.exceeded", Severity.ERROR, "value", "whole", "subject"),
                Quantity.class,
                "value",
                "outOf");
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        if (quantity.getValue().isPresent() && quantity.getOutOf().isPresent()) {
            BigDecimal value = quantity.getValue().get();
            BigDecimal whole = quantity.getOutOf().get();
            if (value.compareTo(whole) > 0) {
                context.report(
                        Pointer.ROOT.child("value"),
                        Map.of(
                                "subject",
                                Subject.around(context),
                                "value",
                                value.toPlainString(),
                                "whole",
                                whole.toPlainString()));
            }
        }
    }
}
