package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A period of a chantier, action or event outside the period of the plan; one that overlaps it, such as a school year, is right. */
final class PeriodOutOfPlan extends Rule<PlanPeriod> {

    /** At this distance a date is probably a typing error or a serial number of a spreadsheet. */
    private static final int FAR = 10;

    /** A year of reference is the one before the plan; what is planned may continue after its end. */
    private static final int ADJACENT = 1;

    private final boolean far;

    private PeriodOutOfPlan(RuleInfo info, boolean far) {
        super(info, PlanPeriod.class);
        this.far = far;
    }

    /** A period within ten years of the plan. */
    static PeriodOutOfPlan near() {
        return new PeriodOutOfPlan(
                RuleInfo.of("period.outside-plan", Severity.INFO, "period", "plan", "subject"), false);
    }

    /** A period ten or more years away. */
    static PeriodOutOfPlan far() {
        return new PeriodOutOfPlan(
                RuleInfo.of("period.far-from-plan", Severity.WARNING, "period", "plan", "subject"), true);
    }

    @Override
    public void check(PlanPeriod period, RuleContext context) {
        PlanElement holder = context.parent().orElse(null);
        if (!(holder instanceof PlanItem || holder instanceof Event)) {
            return;
        }
        Optional<Span> plan = Span.ofPlanWithout(period, context);
        Optional<Span> span = plan.isPresent() ? Span.of(period) : plan;
        if (span.isEmpty()) {
            return;
        }
        boolean isFar = span.get().isFartherThan(FAR, plan.get());
        if (isFar == far && (far || !isIntended(span.get(), plan.get(), holder, context))) {
            context.report(
                    Pointer.ROOT,
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "period",
                            Span.text(period),
                            "plan",
                            Span.text(context.plan().getPeriod())));
        }
    }

    /** A year of reference, a planned continuation, a committee or an action that is known to exceed the plan. */
    private static boolean isIntended(Span span, Span plan, PlanElement holder, RuleContext context) {
        boolean before = span.last().isBefore(plan.first());
        if (before && !span.isFartherThan(ADJACENT, plan)) {
            return true;
        }
        if (!(holder instanceof PlanItem item)) {
            return isOfNetwork(context);
        }
        boolean planned = context.property().equals("plannedPeriods");
        return !before && planned
                || item instanceof Action action && !action.getContinues().isEmpty()
                || overlapsAny(item.getPlannedPeriods(), plan)
                || overlapsAny(item.getActualPeriods(), plan);
    }

    /** A network may be older than the plan and outlive it: a board adopts the report of a year after its end. */
    private static boolean isOfNetwork(RuleContext context) {
        for (PlanElement ancestor : context.ancestors()) {
            if (ancestor instanceof PartnerNetwork) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlapsAny(List<PlanPeriod> periods, Span plan) {
        for (PlanPeriod period : periods) {
            Optional<Span> span = Span.of(period);
            if (span.isPresent() && span.get().overlaps(plan)) {
                return true;
            }
        }
        return false;
    }
}
