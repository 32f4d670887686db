package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Programme;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A programme that did not exist yet or any more when the action took place: the SVE in 2024. */
final class ProgrammeOutOfTime extends Rule<Programme> {

    /** The projects of a last call run on after the end of a programme. */
    private static final int YEARS_AFTER = 3;

    ProgrammeOutOfTime() {
        super(
                RuleInfo.of("programme.out-of-period", Severity.WARNING, "period", "programme", "subject"),
                Programme.class);
    }

    @Override
    public void check(Programme programme, RuleContext context) {
        List<PlanPeriod> periods = periods(context);
        for (PlanPeriod period : periods) {
            if (canRun(programme, until(period, context))) {
                return;
            }
        }
        if (!periods.isEmpty()) {
            context.report(
                    Pointer.ROOT.child("code"),
                    Map.of(
                            "programme", programme.getCode().code(),
                            "period", Span.text(periods.get(0)),
                            "subject", Subject.around(context)));
        }
    }

    private static boolean canRun(Programme programme, Span span) {
        LocalDate first =
                span.first().equals(LocalDate.MIN) ? span.first() : span.first().minusYears(YEARS_AFTER);
        return programme.getCode().overlaps(first, span.last());
    }

    /** The time of a period. One without an end, « depuis 2012 », is known to last until that of the plan ends. */
    private static Span until(PlanPeriod period, RuleContext context) {
        Span span = Span.of(period).orElseThrow();
        if (period.getEnd().isPresent() || context.plan().getPeriod().isEmpty()) {
            return span;
        }
        LocalDate end = Span.lastDay(context.plan().getPeriod().get());
        return span.first().isAfter(end) ? span : new Span(span.first(), end);
    }

    /** The dated periods of the action or chantier, or else that of the plan. */
    private static List<PlanPeriod> periods(RuleContext context) {
        List<PlanPeriod> periods = new ArrayList<>();
        if (context.parent().orElse(null) instanceof PlanItem item) {
            addDated(item.getActualPeriods(), periods);
            addDated(item.getPlannedPeriods(), periods);
        }
        if (periods.isEmpty() && context.plan().getPeriod().isPresent()) {
            addDated(List.of(context.plan().getPeriod().get()), periods);
        }
        return periods;
    }

    private static void addDated(List<PlanPeriod> periods, List<PlanPeriod> dated) {
        for (PlanPeriod period : periods) {
            if (Span.of(period).isPresent()) {
                dated.add(period);
            }
        }
    }
}
