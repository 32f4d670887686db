package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An amount of money that is probably a date: a serial number of a spreadsheet, or a date in the text. */
final class DateAsAmount extends Rule<Quantity> {

    /** Day 0 of spreadsheets, which treat 1900 as a leap year. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIFTY = new BigDecimal(50);
    private static final BigDecimal FIRST = new BigDecimal(36_526);
    private static final BigDecimal LAST = new BigDecimal(55_153);

    DateAsAmount() {
        super(
                RuleInfo.of("funding.amount.date-like", Severity.WARNING, "date", "value", "subject"),
                Quantity.class,
                "value");
    }

    @Override
    public boolean appliesToProperty(String name) {
        return FundingLines.AMOUNTS.contains(name);
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        if (quantity.getValue().isEmpty() || !(context.parent().orElse(null) instanceof Funding)) {
            return;
        }
        BigDecimal value = quantity.getValue().get();
        Optional<LocalDate> date = inFigures(quantity.getText().orElse("").strip());
        if (date.isEmpty()) {
            date = serial(value, context.plan());
        }
        if (date.isPresent()) {
            context.report(
                    Pointer.ROOT.child("value"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "value",
                            value.toPlainString(),
                            "date",
                            date.get().toString()));
        }
    }

    /** A serial number between 2000 and 2050 that is not a round amount, near the period of the plan. */
    private static Optional<LocalDate> serial(BigDecimal value, ActionPlan plan) {
        boolean serial = value.compareTo(FIRST) >= 0
                && value.compareTo(LAST) <= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.remainder(FIFTY).signum() != 0;
        if (!serial || plan.getPeriod().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = EPOCH.plusDays(value.longValue());
        Optional<Span> span = Span.of(plan.getPeriod().get());
        return span.isEmpty() || new Span(day, day).isFartherThan(2, span.get()) ? Optional.empty() : Optional.of(day);
    }

    /** 01/06/2023 */
    private static Optional<LocalDate> inFigures(String text) {
        if (text.length() != 10 || text.charAt(2) != '/' || text.charAt(5) != '/') {
            return Optional.empty();
        }
        String iso = text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2);
        Optional<PartialDate> date = PartialDate.parse(iso);
        return date.isPresent() ? Optional.of(date.get().firstDay()) : Optional.empty();
    }
}
