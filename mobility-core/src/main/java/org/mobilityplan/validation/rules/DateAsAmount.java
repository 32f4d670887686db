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
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** An amount of money that is rather a date: the serial number of a spreadsheet's date, or the figures of a date in its words. */
final class DateAsAmount extends Rule<Quantity> {

    /** The day that spreadsheets count from, with their leap year of 1900. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIFTY = new BigDecimal(50);
    private static final BigDecimal FIRST = new BigDecimal(36_526);
    private static final BigDecimal LAST = new BigDecimal(55_153);

    DateAsAmount() {
        super(RuleInfo.of("funding.amount.date-like", Severity.WARNING, "date", "value"), Quantity.class);
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        if (context.parent().filter(Funding.class::isInstance).isEmpty()
                || quantity.getValue().isEmpty()) {
            return;
        }
        BigDecimal value = quantity.getValue().get();
        Optional<LocalDate> date =
                inFigures(quantity.getText().orElse("").strip()).or(() -> serial(value, context.plan()));
        date.ifPresent(day -> context.report(
                Pointer.ROOT.child("value"), Map.of("value", value.toPlainString(), "date", day.toString())));
    }

    /** A number between 2000 and 2050 that is no round amount, and a day of the plan or of the years around it. */
    private static Optional<LocalDate> serial(BigDecimal value, ActionPlan plan) {
        boolean serial = value.compareTo(FIRST) >= 0
                && value.compareTo(LAST) <= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.remainder(FIFTY).signum() != 0;
        Optional<Span> span = plan.getPeriod().flatMap(Span::of);
        if (!serial || span.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = EPOCH.plusDays(value.longValue());
        return Optional.of(day).filter(each -> !new Span(each, each).isFartherThan(2, span.get()));
    }

    /** 01/06/2023 */
    private static Optional<LocalDate> inFigures(String text) {
        if (text.length() != 10 || text.charAt(2) != '/' || text.charAt(5) != '/') {
            return Optional.empty();
        }
        String iso = text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2);
        return PartialDate.parse(iso).map(PartialDate::firstDay);
    }
}
