package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An event that lasts longer than its period: three days on one day. */
final class DurationBeyondPeriod extends Rule<Event> {

    DurationBeyondPeriod() {
        super(
                RuleInfo.of("event.duration.period", Severity.WARNING, "duration", "period", "title"),
                Event.class,
                "duration",
                "period");
    }

    @Override
    public void check(Event event, RuleContext context) {
        if (event.getDuration().isEmpty()
                || event.getPeriod().isEmpty()
                || event.getCount().isPresent()) {
            return;
        }
        PlanPeriod period = event.getPeriod().get();
        Quantity duration = event.getDuration().get();
        // Words that contradict the duration or the period are reported with it.
        if (Durations.exceeds(duration, period)
                && !TextOfQuantity.isContradicted(duration)
                && !TextOfPeriod.differs(period)) {
            context.report(
                    Pointer.ROOT.child("duration"),
                    Map.of(
                            "title", event.getTitle(),
                            "duration", Interval.text(duration),
                            "period", Span.text(period)));
        }
    }
}
