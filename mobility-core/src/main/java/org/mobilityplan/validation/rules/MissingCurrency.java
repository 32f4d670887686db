package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An amount of money without a currency. */
final class MissingCurrency extends Rule<Funding> {

    MissingCurrency() {
        super(RuleInfo.of("funding.currency.missing", Severity.INFO, "amount", "subject"), Funding.class);
    }

    @Override
    public void check(Funding funding, RuleContext context) {
        Optional<Quantity> amount = funding.getAmount().isPresent() ? funding.getAmount() : funding.getCeiling();
        boolean missing = funding.getCurrency().isEmpty()
                && amount.isPresent()
                && amount.get().getValue().isPresent()
                && amount.get().getUnit().isEmpty();
        if (missing) {
            context.report(
                    Pointer.ROOT,
                    Map.of(
                            "amount",
                            Interval.text(amount.get()),
                            "subject",
                            Subject.of(context.parent().orElseThrow())));
        }
    }
}
