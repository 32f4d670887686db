package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An action that should have ended and is not done. */
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
                && OPEN.contains(action.getStatus().get().getCode());
        Optional<LocalDate> today = open ? context.referenceDate() : Optional.empty();
        if (today.isEmpty() || action.getPlannedPeriods().isEmpty()) {
            return;
        }
        LocalDate end = end(action.getPlannedPeriods());
        if (end.isBefore(today.get())) {
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

    private static LocalDate end(List<PlanPeriod> periods) {
        LocalDate end = LocalDate.MIN;
        for (PlanPeriod period : periods) {
            LocalDate last = Span.lastDay(period);
            end = last.isAfter(end) ? last : end;
        }
        return end;
    }
}
