package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** More than a hundred per cent. */
final class PercentageOverHundred extends Rule<Quantity> {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    PercentageOverHundred() {
        super(RuleInfo.of("quantity.percent.over-100", Severity.WARNING, "value", "subject"), Quantity.class, "value");
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        Optional<BigDecimal> value = quantity.getValue();
        if (value.isPresent()
                && value.get().compareTo(HUNDRED) > 0
                && isPercentage(quantity.getUnit().orElse("").strip())) {
            context.report(
                    Pointer.ROOT.child("value"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "value",
                            value.get().toPlainString()));
        }
    }

    private static boolean isPercentage(String unit) {
        return unit.equals("%") || unit.equalsIgnoreCase("pour cent") || unit.equalsIgnoreCase("percent");
    }
}
