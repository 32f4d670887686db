package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A part of an event, such as a workshop, on a day on which the event does not take place. */
final class PartOutsideEvent extends Rule<Event> {

    PartOutsideEvent() {
        super(
                RuleInfo.of("event.part.outside", Severity.WARNING, "dates", "period", "subject", "title"),
                Event.class,
                "parts",
                "period");
    }

    @Override
    public void check(Event event, RuleContext context) {
        Optional<Span> whole = span(event);
        if (whole.isEmpty()) {
            return;
        }
        for (int i = 0; i < event.getParts().size(); i++) {
            Event part = event.getParts().get(i);
            Optional<Span> span = span(part);
            if (span.isPresent() && !span.get().overlaps(whole.get())) {
                context.report(
                        Pointer.ROOT.child("parts").child(i).child("period"),
                        Map.of(
                                "title", part.getTitle(),
                                "period", Span.text(part.getPeriod()),
                                "subject", event.getTitle(),
                                "dates", Span.text(event.getPeriod())));
            }
        }
    }

    /** The time of an event with a beginning and an end that was neither moved nor cancelled. */
    private static Optional<Span> span(Event event) {
        Optional<PlanPeriod> period = event.getPeriod();
        boolean moved =
                event.getStatus().isPresent() || !event.getPlannedPeriods().isEmpty();
        return period.isEmpty() || moved
                ? Optional.empty()
                : Span.of(period.get())
                        .filter(span -> !span.first().equals(LocalDate.MIN)
                                && !span.last().equals(LocalDate.MAX));
    }
}
