package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** An action that should have ended and is still to come or under way. */
final class OverdueAction extends Rule<Action> {

    private static final Set<StatusCode> OPEN = Set.of(StatusCode.TO_COME, StatusCode.TO_DISCUSS, StatusCode.UNDER_WAY);

    OverdueAction() {
        super(RuleInfo.of("status.overdue", Severity.INFO, "end", "today"), Action.class);
    }

    @Override
    public void check(Action action, RuleContext context) {
        boolean open = action.getStatus()
                .filter(status -> OPEN.contains(status.getCode()))
                .isPresent();
        Optional<LocalDate> today = open ? context.today() : Optional.empty();
        Optional<LocalDate> end = action.getPlannedPeriods().stream()
                .map(period -> period.getEnd().map(PartialDate::lastDay).orElse(LocalDate.MAX))
                .max(LocalDate::compareTo);
        if (today.isPresent() && end.isPresent() && end.get().isBefore(today.get())) {
            context.report(
                    Pointer.ROOT.child("status"),
                    Map.of("end", end.get().toString(), "today", today.get().toString()));
        }
    }
}
