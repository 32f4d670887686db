package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Two sources give different dates of one year for one action; reports of two years can both list it. */
final class ConflictingPeriods extends Rule<Action> {

    ConflictingPeriods() {
        super(
                RuleInfo.of("action.periods.conflict", Severity.INFO, "firstPeriod", "secondPeriod", "subject"),
                Action.class);
    }

    @Override
    public void check(Action action, RuleContext context) {
        compare("plannedPeriods", action.getPlannedPeriods(), context);
        compare("actualPeriods", action.getActualPeriods(), context);
    }

    /** Whether two periods are parts of one year. */
    private static boolean isOfOneYear(Span one, Span other) {
        int year = one.first().getYear();
        return one.last().getYear() == year
                && other.first().getYear() == year
                && other.last().getYear() == year;
    }

    /** Compares each period with the first: several periods of one source belong together. */
    private static void compare(String property, List<PlanPeriod> periods, RuleContext context) {
        for (int i = 1; i < periods.size(); i++) {
            PlanPeriod first = periods.get(0);
            PlanPeriod second = periods.get(i);
            Optional<Span> one = Span.of(first);
            Optional<Span> other = Span.of(second);
            boolean twoSources = first.getSource().isPresent()
                    && second.getSource().isPresent()
                    && !first.getSource().equals(second.getSource());
            if (twoSources
                    && one.isPresent()
                    && other.isPresent()
                    && isOfOneYear(one.get(), other.get())
                    && !one.get().overlaps(other.get())) {
                context.report(
                        Pointer.ROOT.child(property).child(i),
                        Map.of(
                                "firstPeriod", Span.text(first),
                                "secondPeriod", Span.text(second),
                                "subject", Subject.around(context)));
            }
        }
    }
}
