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

/** An amount of money beyond the budget of any region: digits were typed twice, or it is not an amount. */
final class HugeAmount extends Rule<Quantity> {

    /** A thousand million euros; a whole region spends a few times as much per year. */
    private static final BigDecimal LIMIT = new BigDecimal(1_000_000_000);

    HugeAmount() {
        super(
                RuleInfo.of("funding.amount.huge", Severity.WARNING, "limit", "value", "subject"),
                Quantity.class,
                "value");
    }

    @Override
    public boolean appliesToProperty(String name) {
        return FundingLines.AMOUNTS.contains(name);
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        Optional<BigDecimal> value = quantity.getValue();
        if (value.isPresent() && value.get().compareTo(LIMIT) > 0) {
            context.report(
                    Pointer.ROOT.child("value"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "value",
                            value.get().toPlainString(),
                            "limit",
                            LIMIT.toPlainString()));
        }
    }
}
