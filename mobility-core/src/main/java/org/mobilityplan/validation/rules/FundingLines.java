package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;

/** The funding lines of an element. */
final class FundingLines {

    /** The properties of a line with an amount of money. */
    static final Set<String> AMOUNTS = Set.of("amount", "ceiling");

    private FundingLines() {}

    static List<Funding> of(PlanElement element) {
        if (element instanceof ActionPlan plan) {
            return plan.getFunding();
        }
        return element instanceof PlanItem item ? item.getFunding() : List.of();
    }

    /** The amount of a line that has one exact amount for the whole action. */
    static Optional<BigDecimal> exactTotal(Funding line) {
        boolean total = line.getBasis().isEmpty() || line.getBasis().get().equals(FundingBasis.TOTAL);
        if (!total || line.getAmount().isEmpty()) {
            return Optional.empty();
        }
        Quantity amount = line.getAmount().get();
        return amount.getQualifier() == Qualifier.EXACT && amount.getUpTo().isEmpty()
                ? amount.getValue()
                : Optional.empty();
    }

    /** An amount of a line with its currency: {@code 500 EUR}. */
    static String text(Quantity amount, Funding line) {
        String figures = Interval.text(amount);
        return amount.getUnit().isEmpty() && line.getCurrency().isPresent()
                ? figures + " " + line.getCurrency().get().value()
                : figures;
    }

    /** The properties that two lines must share to be added up. */
    static String comparable(Funding line) {
        return JointKey.of(Span.key(line.getPeriod()), line.getCurrency(), line.getStage());
    }
}
