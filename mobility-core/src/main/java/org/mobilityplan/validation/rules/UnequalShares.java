package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** Two funders « à parité » with different shares. Of three lines, nobody knows which two the words are about. */
final class UnequalShares extends Rule<PlanElement> {

    private static final int LONGEST = 200;

    private static final List<String> EQUAL = List.of("a parite", "a parts egales");

    /** Words that make the sentence one about something else than the shares, or deny it. */
    private static final List<String> OTHER = List.of("femme", "fille", "garcon", "genre", "pas a par", "non a par");

    UnequalShares() {
        super(
                RuleInfo.of("funding.share.unequal", Severity.WARNING, "first", "second", "subject"),
                PlanElement.class,
                "funding");
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return Siblings.areIn(type);
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<Funding> lines = FundingLines.of(element);
        if (lines.size() != 2) {
            return;
        }
        Optional<BigDecimal> first = lines.get(0).getShare();
        Optional<BigDecimal> second = lines.get(1).getShare();
        boolean unequal = first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) != 0;
        if (!unequal || !FundingLines.comparable(lines.get(0)).equals(FundingLines.comparable(lines.get(1)))) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            if (saysEqual(lines.get(i).getText()) || saysEqual(lines.get(i).getNote())) {
                context.report(
                        Pointer.ROOT.child("funding").child(i),
                        Map.of(
                                "first", first.get().toPlainString(),
                                "second", second.get().toPlainString(),
                                "subject", Subject.around(context)));
                return;
            }
        }
    }

    private static boolean saysEqual(Optional<String> text) {
        if (text.isEmpty() || text.get().length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(text.get()).replace('\u00a0', ' ');
        return EQUAL.stream().anyMatch(folded::contains) && OTHER.stream().noneMatch(folded::contains);
    }
}
