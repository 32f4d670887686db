package org.mobilityplan.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A funding line with a funder and an amount that is listed twice, equal in everything. */
final class RepeatedFunding extends Rule<PlanElement> {

    RepeatedFunding() {
        super(RuleInfo.of("funding.duplicate", Severity.WARNING, "amount", "subject"), PlanElement.class, "funding");
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return Siblings.areIn(type);
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<Funding> lines = FundingLines.of(element);
        if (lines.size() < 2) {
            return;
        }
        Set<String> amounts = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Funding line : lines) {
            if (!amounts.add(amount(line))) {
                repeated.add(amount(line));
            }
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Funding line = lines.get(i);
            String amount = amount(line);
            if (!amount.isEmpty() && repeated.contains(amount) && !met.add(line.toString())) {
                context.report(
                        Pointer.ROOT.child("funding").child(i),
                        Map.of("amount", amount, "subject", Subject.around(context)));
            }
        }
    }

    /** The amount of a line with a funder; empty for other lines. */
    private static String amount(Funding line) {
        return line.getFunder().isPresent() && line.getAmount().isPresent()
                ? FundingLines.text(line.getAmount().get(), line)
                : "";
    }
}
