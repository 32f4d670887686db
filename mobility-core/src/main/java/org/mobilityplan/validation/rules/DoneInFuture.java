package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An action that is done at a date in the future. */
final class DoneInFuture extends Rule<Action> {

    DoneInFuture() {
        super(RuleInfo.of("status.done.future", Severity.WARNING, "date", "today", "subject"), Action.class, "status");
    }

    @Override
    public void check(Action action, RuleContext context) {
        Optional<Status> status = action.getStatus();
        if (status.isEmpty() || !status.get().getCode().equals(StatusCode.DONE)) {
            return;
        }
        Optional<LocalDate> today = context.referenceDate();
        if (today.isEmpty()) {
            return;
        }
        Optional<PartialDate> when = firstAfter(today.get(), status.get().getDate(), action.getActualPeriods());
        if (when.isPresent()) {
            context.report(
                    Pointer.ROOT.child("status"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "date",
                            when.get().toString(),
                            "today",
                            today.get().toString()));
        }
    }

    private static Optional<PartialDate> firstAfter(
            LocalDate today, Optional<PartialDate> date, List<PlanPeriod> periods) {
        if (isAfter(today, date)) {
            return date;
        }
        for (PlanPeriod period : periods) {
            if (isAfter(today, period.getStart())) {
                return period.getStart();
            }
        }
        return Optional.empty();
    }

    private static boolean isAfter(LocalDate today, Optional<PartialDate> date) {
        return date.isPresent() && date.get().firstDay().isAfter(today);
    }
}
