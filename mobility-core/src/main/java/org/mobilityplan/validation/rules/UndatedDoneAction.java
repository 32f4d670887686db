package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** An action that is done and nothing says when: neither it, nor its events, nor the action above it, nor a report on one time. */
final class UndatedDoneAction extends Rule<Action> {

    UndatedDoneAction() {
        super(RuleInfo.of("status.done.undated", Severity.INFO), Action.class);
    }

    @Override
    public void check(Action action, RuleContext context) {
        boolean done = action.getStatus()
                .filter(status -> status.getCode().equals(StatusCode.DONE))
                .isPresent();
        if (done
                && !isDated(action)
                && !reportsOnOneTime(context.plan())
                && context.parent()
                        .filter(parent -> parent instanceof Action above && isDated(above))
                        .isEmpty()) {
            context.report(Pointer.ROOT.child("status"), Map.of());
        }
    }

    private static boolean isDated(Action action) {
        return !action.getActualPeriods().isEmpty()
                || action.getEvents().stream()
                        .anyMatch(event -> event.getPeriod().isPresent());
    }

    private static boolean reportsOnOneTime(ActionPlan plan) {
        return plan.getPeriod().isPresent()
                && plan.getNature().filter(PlanNature.REPORT::equals).isPresent();
    }
}
