package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A period of an action or event outside the period of the plan; one that overlaps it, such as a school year, is right. */
final class PeriodOutOfPlan extends Rule<PlanPeriod> {

    /** At this distance a date is probably a typing error or a serial number of a spreadsheet. */
    private static final int FAR = 10;

    private final boolean far;

    private PeriodOutOfPlan(RuleInfo info, boolean far) {
        super(info, PlanPeriod.class);
        this.far = far;
    }

    /** A period within ten years of the plan. */
    static PeriodOutOfPlan near() {
        return new PeriodOutOfPlan(RuleInfo.of("period.outside-plan", Severity.INFO, "period", "plan"), false);
    }

    /** A period ten or more years away. */
    static PeriodOutOfPlan far() {
        return new PeriodOutOfPlan(RuleInfo.of("period.far-from-plan", Severity.WARNING, "period", "plan"), true);
    }

    @Override
    public void check(PlanPeriod period, RuleContext context) {
        Optional<PlanPeriod> whole = context.plan().getPeriod();
        PlanElement holder = context.parent().orElse(null);
        if (whole.isEmpty() || !(holder instanceof Action || holder instanceof Event)) {
            return;
        }
        Optional<Span> plan = Span.of(whole.get());
        Optional<Span> span = Span.of(period);
        if (plan.isPresent()
                && span.isPresent()
                && !span.get().overlaps(plan.get())
                && span.get().isFartherThan(FAR, plan.get()) == far) {
            context.report(Pointer.ROOT, Map.of("period", Span.text(period), "plan", Span.text(whole.get())));
        }
    }
}
