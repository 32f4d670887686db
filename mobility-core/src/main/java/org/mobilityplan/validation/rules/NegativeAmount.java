package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** An amount of money below zero, unless it is paid back. */
final class NegativeAmount extends Rule<Quantity> {

    /** Beginnings of words for money that is paid back or taken off. */
    private static final List<String> BACK = List.of(
            "annul",
            "avoir",
            "credit",
            "dedu",
            "refund",
            "regularis",
            "rembours",
            "remise",
            "repaid",
            "repay",
            "restit",
            "revers",
            "trop-per",
            "trop per");

    NegativeAmount() {
        super(RuleInfo.of("funding.amount.negative", Severity.ERROR, "value", "subject"), Quantity.class, "value");
    }

    @Override
    public boolean appliesToProperty(String name) {
        return FundingLines.AMOUNTS.contains(name);
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        Optional<BigDecimal> value = quantity.getValue();
        if (value.isPresent()
                && value.get().signum() < 0
                && context.parent().orElse(null) instanceof Funding line
                && !isPaidBack(line)) {
            context.report(
                    Pointer.ROOT.child("value"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "value",
                            value.get().toPlainString()));
        }
    }

    private static boolean isPaidBack(Funding line) {
        String words =
                Folding.fold(line.getText().orElse("") + " " + line.getNote().orElse(""));
        return BACK.stream().anyMatch(words::contains);
    }
}
