package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** An action that is done on a day that is yet to come. */
final class DoneInFuture extends Rule<Action> {

    DoneInFuture() {
        super(RuleInfo.of("status.done.future", Severity.WARNING, "date", "today"), Action.class);
    }

    @Override
    public void check(Action action, RuleContext context) {
        Optional<Status> done =
                action.getStatus().filter(status -> status.getCode().equals(StatusCode.DONE));
        Optional<LocalDate> today = done.isEmpty() ? Optional.empty() : context.today();
        if (done.isEmpty() || today.isEmpty()) {
            return;
        }
        Optional<PartialDate> when = Stream.concat(
                        done.get().getDate().stream(),
                        action.getActualPeriods().stream().flatMap(period -> period.getStart().stream()))
                .filter(date -> date.firstDay().isAfter(today.get()))
                .findFirst();
        if (when.isPresent()) {
            context.report(
                    Pointer.ROOT.child("status"),
                    Map.of("date", when.get().toString(), "today", today.get().toString()));
        }
    }
}
