package org.mobilityplan.validation.rules;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
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
        if (period.getStart().isEmpty()
                || period.getEnd().isEmpty()
                || duration.getValue().isEmpty()) {
            return;
        }
        Optional<Integer> days = Durations.daysOf(duration.getUnit().orElse(""));
        long available = ChronoUnit.DAYS.between(
                        period.getStart().get().firstDay(),
                        period.getEnd().get().lastDay())
                + 1;
        if (days.isPresent() && available > 0 && leastDays(duration, days.get()) > available) {
            context.report(
                    Pointer.ROOT.child("duration"),
                    Map.of(
                            "title", event.getTitle(),
                            "duration", Interval.text(duration),
                            "period", Span.text(period)));
        }
    }

    /** The number of days that a duration takes at least: weeks and months may be incomplete. */
    private static double leastDays(Quantity duration, int days) {
        double number = duration.getValue().orElseThrow().doubleValue();
        return days == 1 ? number : (number - 1) * days + 2;
    }
}
