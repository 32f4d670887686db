package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/**
 * An action that should have ended and is not done. A status with a date, and those of a plan that is over, were true then: an
 * old edition is not brought up to date.
 */
final class OverdueAction extends Rule<Action> {

    private static final Set<StatusCode> OPEN = Set.of(StatusCode.TO_COME, StatusCode.TO_DISCUSS, StatusCode.UNDER_WAY);

    OverdueAction() {
        super(
                RuleInfo.of("status.overdue", Severity.INFO, "end", "today", "subject"),
                Action.class,
                "status",
                "plannedPeriods");
    }

    @Override
    public void check(Action action, RuleContext context) {
        boolean open = action.getStatus().isPresent()
                && OPEN.contains(action.getStatus().get().getCode())
                && action.getStatus().get().getDate().isEmpty();
        Optional<LocalDate> today = open ? context.referenceDate() : Optional.empty();
        if (today.isEmpty() || action.getPlannedPeriods().isEmpty()) {
            return;
        }
        LocalDate end = end(action.getPlannedPeriods());
        if (end.isBefore(today.get()) && !isOver(context.plan(), end, today.get())) {
            context.report(
                    Pointer.ROOT.child("status"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "end",
                            end.toString(),
                            "today",
                            today.get().toString()));
        }
    }

    /** Whether a plan is over: its period has ended, or where it has none, the action should have ended more than a year ago. */
    private static boolean isOver(ActionPlan plan, LocalDate end, LocalDate today) {
        return plan.getPeriod().isPresent() && plan.getPeriod().get().getEnd().isPresent()
                ? Span.lastDay(plan.getPeriod().get()).isBefore(today)
                : end.plusYears(1).isBefore(today);
    }

    private static LocalDate end(List<PlanPeriod> periods) {
        LocalDate end = LocalDate.MIN;
        for (PlanPeriod period : periods) {
            LocalDate last = Span.lastDay(period);
            end = last.isAfter(end) ? last : end;
        }
        return end;
    }
}
