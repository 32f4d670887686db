package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Programme;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** A programme that did not exist yet, or no more, when the action took place: the SVE after 2018. */
final class ProgrammeOutOfTime extends Rule<Programme> {

    ProgrammeOutOfTime() {
        super(RuleInfo.of("programme.out-of-period", Severity.WARNING, "period", "programme"), Programme.class);
    }

    @Override
    public void check(Programme programme, RuleContext context) {
        List<PlanPeriod> periods = context.parent().orElse(null) instanceof Action action
                ? Stream.concat(action.getActualPeriods().stream(), action.getPlannedPeriods().stream())
                        .filter(period -> Span.of(period).isPresent())
                        .toList()
                : List.of();
        if (periods.isEmpty()) {
            periods = context.plan().getPeriod().stream().toList();
        }
        List<Span> spans =
                periods.stream().flatMap(period -> Span.of(period).stream()).toList();
        if (!spans.isEmpty()
                && spans.stream().noneMatch(span -> programme.getCode().overlaps(span.first(), span.last()))) {
            context.report(
                    Pointer.ROOT.child("code"),
                    Map.of("programme", programme.getCode().code(), "period", Span.text(periods.get(0))));
        }
    }
}
