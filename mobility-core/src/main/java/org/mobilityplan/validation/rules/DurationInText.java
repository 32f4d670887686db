package org.mobilityplan.validation.rules;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A period whose words state another duration than its dates: « durée 5 ans » with 2017 to 2020. */
final class DurationInText extends Rule<PlanPeriod> {

    private static final int YEAR = 12;

    DurationInText() {
        super(
                RuleInfo.of("period.text.duration", Severity.WARNING, "dates", "text", "subject"),
                PlanPeriod.class,
                "text",
                "start",
                "end");
    }

    @Override
    public void check(PlanPeriod period, RuleContext context) {
        if (period.getText().isEmpty()
                || period.getStart().isEmpty()
                || period.getEnd().isEmpty()) {
            return;
        }
        String text = period.getText().get();
        Optional<Integer> stated = Durations.months(text);
        if (stated.isEmpty()) {
            return;
        }
        PartialDate start = period.getStart().get();
        PartialDate end = period.getEnd().get();
        long longest = ChronoUnit.MONTHS.between(start.firstDay(), end.lastDay().plusDays(1));
        boolean years = start.precision() == Precision.YEAR || end.precision() == Precision.YEAR;
        // From 2017 to 2022 can be five or six years; from June to June twelve or thirteen months.
        long shortest = longest - (years ? YEAR : 1);
        if (stated.get() > longest + 1 || stated.get() < shortest - 1) {
            context.report(
                    Pointer.ROOT, Map.of("subject", Subject.around(context), "text", text, "dates", Span.text(period)));
        }
    }
}
