package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A range of numbers whose upper end is below its lower end. */
final class ReversedQuantity extends Rule<Quantity> {

    ReversedQuantity() {
        super(
                RuleInfo.of("quantity.range.reversed", Severity.ERROR, "from", "to", "subject"),
                Quantity.class,
                "value",
                "upTo");
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        if (quantity.getValue().isPresent() && quantity.getUpTo().isPresent()) {
            BigDecimal from = quantity.getValue().get();
            BigDecimal to = quantity.getUpTo().get();
            if (to.compareTo(from) < 0) {
                context.report(
                        Pointer.ROOT.child("upTo"),
                        Map.of(
                                "subject",
                                Subject.around(context),
                                "from",
                                from.toPlainString(),
                                "to",
                                to.toPlainString()));
            }
        }
    }
}
