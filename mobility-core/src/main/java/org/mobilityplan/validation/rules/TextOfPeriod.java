package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A period whose words state another time than its dates: « juin 2018 » with 2017-06. */
final class TextOfPeriod extends Rule<PlanPeriod> {

    TextOfPeriod() {
        super(RuleInfo.of("period.text.differs", Severity.WARNING, "dates", "text", "subject"), PlanPeriod.class);
    }

    @Override
    public void check(PlanPeriod period, RuleContext context) {
        if (period.getText().isEmpty() || Span.of(period).isEmpty()) {
            return;
        }
        String text = period.getText().get();
        PlanPeriod read = PeriodNotation.read(text).orElseThrow();
        if (Span.of(read).isPresent() && differs(read, period)) {
            context.report(
                    Pointer.ROOT, Map.of("subject", Subject.around(context), "text", text, "dates", Span.text(period)));
        }
    }

    /** Periods without a common day differ, and so do the ends of two that are open on the same side. */
    private static boolean differs(PlanPeriod read, PlanPeriod period) {
        if (read.getEnd().isEmpty() && period.getEnd().isEmpty()) {
            return isApart(read.getStart(), period.getStart());
        }
        if (read.getStart().isEmpty() && period.getStart().isEmpty()) {
            return isApart(read.getEnd(), period.getEnd());
        }
        return !Span.of(read).orElseThrow().overlaps(Span.of(period).orElseThrow());
    }

    private static boolean isApart(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().lastDay().isBefore(other.get().firstDay())
                        || other.get().lastDay().isBefore(one.get().firstDay()));
    }
}
