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

/** A time of an action or event that lies outside that of the plan as a whole; one that overlaps it is right, as a school year does. */
final class PeriodOutOfPlan extends Rule<PlanPeriod> {

    /** So far away, a date is rather a typing error or the number of a spreadsheet's cell. */
    private static final int FAR = 10;

    private final boolean far;

    private PeriodOutOfPlan(RuleInfo info, boolean far) {
        super(info, PlanPeriod.class);
        this.far = far;
    }

    /** It lies in the years around. */
    static PeriodOutOfPlan near() {
        return new PeriodOutOfPlan(RuleInfo.of("period.outside-plan", Severity.INFO, "period", "plan"), false);
    }

    /** It lies ten years away or more. */
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
