package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.notation.StatusNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An action that is done without a date: neither its own, nor that of an event, of its parent or of a report on one period. */
final class UndatedDoneAction extends Rule<Action> {

    UndatedDoneAction() {
        super(RuleInfo.of("status.done.undated", Severity.INFO, "subject"), Action.class, "status");
    }

    @Override
    public void check(Action action, RuleContext context) {
        boolean done = action.getStatus().isPresent()
                && action.getStatus().get().getCode().equals(StatusCode.DONE);
        if (!done
                || action.getStatus().get().getDate().isPresent()
                || isDated(action)
                || reportsOnOneTime(context.plan())) {
            return;
        }
        boolean datedAbove = context.parent().orElse(null) instanceof PlanItem above && isDated(above);
        // The words are read last, as they cost most.
        if (!datedAbove && !isOtherwiseInWords(action.getStatus().get())) {
            context.report(Pointer.ROOT.child("status"), Map.of("subject", Subject.around(context)));
        }
    }

    /** Whether the words of a status contain a date, or mean another status, « à venir », which a date would not correct. */
    private static boolean isOtherwiseInWords(Status status) {
        String text = status.getText().orElse("");
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        Optional<Status> read = text.isBlank()
                ? Optional.empty()
                : StatusNotation.read(text).value().orElse(Optional.empty());
        return read.isPresent() && !read.get().getCode().equals(StatusCode.DONE);
    }

    private static boolean isDated(PlanItem item) {
        if (!item.getActualPeriods().isEmpty()) {
            return true;
        }
        for (Event event : item.getEvents()) {
            if (event.getPeriod().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean reportsOnOneTime(ActionPlan plan) {
        return plan.getPeriod().isPresent()
                && plan.getNature().isPresent()
                && plan.getNature().get().equals(PlanNature.REPORT);
    }
}
