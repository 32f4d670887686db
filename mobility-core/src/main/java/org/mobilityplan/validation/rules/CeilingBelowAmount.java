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

/** A funding line whose ceiling is below its amount. */
final class CeilingBelowAmount extends Rule<Funding> {

    CeilingBelowAmount() {
        super(
                RuleInfo.of("funding.ceiling.exceeded", Severity.WARNING, "amount", "ceiling", "subject"),
                Funding.class,
                "amount",
                "ceiling");
    }

    @Override
    public void check(Funding funding, RuleContext context) {
        if (funding.getAmount().isEmpty() || funding.getCeiling().isEmpty()) {
            return;
        }
        // A ceiling of 60 % is a share, one of 10 months is a time: they say nothing about the amount.
        if (!funding.getAmount()
                .flatMap(Quantity::getUnit)
                .equals(funding.getCeiling().flatMap(Quantity::getUnit))) {
            return;
        }
        Optional<Interval> amount = Interval.of(funding.getAmount().get());
        Optional<Interval> ceiling = Interval.of(funding.getCeiling().get());
        if (amount.isPresent() && ceiling.isPresent() && amount.get().isAbove(ceiling.get())) {
            context.report(
                    Pointer.ROOT.child("ceiling"),
                    Map.of(
                            "amount", FundingLines.text(funding.getAmount().get(), funding),
                            "ceiling", FundingLines.text(funding.getCeiling().get(), funding),
                            "subject", Subject.around(context)));
        }
    }
}
