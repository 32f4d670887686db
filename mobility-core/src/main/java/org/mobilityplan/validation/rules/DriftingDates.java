package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Consecutive actions that each start one day after the previous one: a cell was filled down in a spreadsheet. */
final class DriftingDates extends Rule<PlanElement> {

    /** Two consecutive dates may be intended. */
    private static final int SHORTEST = 3;

    DriftingDates() {
        super(RuleInfo.of("period.drift", Severity.INFO, "count", "start"), PlanElement.class);
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return Siblings.areIn(type);
    }

    @Override
    public List<String> neededProperties(Class<?> parent) {
        return List.of(Siblings.property(Action.class, parent));
    }

    @Override
    public void check(PlanElement parent, RuleContext context) {
        if (!Siblings.areSeveral(Action.class, parent)) {
            return;
        }
        Siblings<Action> siblings = Siblings.actions(parent);
        List<Action> actions = siblings.elements();
        for (int begin = 0; begin + SHORTEST <= actions.size(); ) {
            int end = begin + 1;
            while (end < actions.size() && isDayAfter(start(actions.get(end - 1)), start(actions.get(end)))) {
                end++;
            }
            if (end - begin >= SHORTEST) {
                context.report(
                        siblings.at(begin).child("plannedPeriods").child(0).child("start"),
                        Map.of(
                                "start",
                                        start(actions.get(begin))
                                                .map(LocalDate::toString)
                                                .orElse(""),
                                "count", Integer.toString(end - begin)));
            }
            begin = end;
        }
    }

    private static Optional<LocalDate> start(Action action) {
        List<PlanPeriod> planned = action.getPlannedPeriods();
        Optional<PartialDate> start =
                planned.isEmpty() ? Optional.empty() : planned.get(0).getStart();
        return start.isPresent() && start.get().precision() == Precision.DAY
                ? Optional.of(start.get().firstDay())
                : Optional.empty();
    }

    private static boolean isDayAfter(Optional<LocalDate> before, Optional<LocalDate> date) {
        return before.isPresent()
                && date.isPresent()
                && date.get().equals(before.get().plusDays(1));
    }
}
