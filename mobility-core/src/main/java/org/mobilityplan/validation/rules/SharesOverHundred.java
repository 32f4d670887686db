package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** The shares of the funders add up to more than 100 %. */
final class SharesOverHundred extends Rule<PlanElement> {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Each share may be rounded. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    SharesOverHundred() {
        super(RuleInfo.of("funding.share.sum", Severity.WARNING, "sum", "subject"), PlanElement.class, "funding");
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return Siblings.areIn(type);
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<Funding> lines = FundingLines.of(element);
        if (isAnyTwice(lines)) {
            return;
        }
        BigDecimal most = HUNDRED.add(ROUNDING.multiply(BigDecimal.valueOf(lines.size())));
        Map<String, BigDecimal> sums = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<BigDecimal> share = lines.get(i).getShare();
            if (share.isPresent() && share.get().compareTo(HUNDRED) <= 0) {
                BigDecimal before = sums.getOrDefault(FundingLines.comparable(lines.get(i)), BigDecimal.ZERO);
                BigDecimal sum = before.add(share.get());
                sums.put(FundingLines.comparable(lines.get(i)), sum);
                if (before.compareTo(most) <= 0 && sum.compareTo(most) > 0) {
                    context.report(
                            Pointer.ROOT.child("funding").child(i).child("share"),
                            Map.of("subject", Subject.around(context), "sum", sum.toPlainString()));
                }
            }
        }
    }

    /** Whether a funder has two shares, which are then of different things, such as two lots. */
    private static boolean isAnyTwice(List<Funding> lines) {
        Set<String> met = new HashSet<>();
        for (Funding line : lines) {
            String funder = line.getShare().isPresent() && line.getFunder().isPresent()
                    ? DuplicateNetworkMember.who(line.getFunder().get())
                    : "";
            if (!funder.isEmpty() && !met.add(funder)) {
                return true;
            }
        }
        return false;
    }
}
