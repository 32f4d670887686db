package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** More than a hundred per cent. */
final class PercentageOverHundred extends Rule<Quantity> {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    PercentageOverHundred() {
        super(RuleInfo.of("quantity.percent.over-100", Severity.WARNING, "value"), Quantity.class);
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        String unit = quantity.getUnit().orElse("").strip();
        if (unit.equals("%") || unit.equalsIgnoreCase("pour cent") || unit.equalsIgnoreCase("percent")) {
            quantity.getValue()
                    .filter(value -> value.compareTo(HUNDRED) > 0)
                    .ifPresent(value ->
                            context.report(Pointer.ROOT.child("value"), Map.of("value", value.toPlainString())));
        }
    }
}
