package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/**
 * The duration of an action is longer than its only period: « durée de 5 ans », from January 2018 to December 2021. A duration that
 * does not call itself one can be that of a stay, of which several follow each other.
 */
final class DurationOfAction extends Rule<Action> {

    private static final int LONGEST = 100;

    /** What else a duration can be of. */
    private static final List<String> OTHERS =
            List.of("sejour", "stage", "mission", "mobilite", "volontariat", "engagement", "contrat", "formation");

    DurationOfAction() {
        super(
                RuleInfo.of("action.duration.period", Severity.WARNING, "duration", "period", "subject"),
                Action.class,
                "durations");
    }

    @Override
    public void check(Action action, RuleContext context) {
        if (action.getDurations().size() != 1
                || action.getPlannedPeriods().size() + action.getActualPeriods().size() != 1) {
            return;
        }
        Quantity duration = action.getDurations().get(0);
        PlanPeriod period = action.getPlannedPeriods().isEmpty()
                ? action.getActualPeriods().get(0)
                : action.getPlannedPeriods().get(0);
        if (isOfAction(duration.getText())
                && isPrecise(period.getStart())
                && isPrecise(period.getEnd())
                && Durations.exceeds(duration, period)) {
            context.report(
                    Pointer.ROOT.child("durations").child(0),
                    Map.of(
                            "subject", Subject.of(action),
                            "duration", Interval.text(duration),
                            "period", Span.text(period)));
        }
    }

    private static boolean isOfAction(Optional<String> text) {
        if (text.isEmpty() || text.get().length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(text.get());
        return folded.startsWith("duree") && OTHERS.stream().noneMatch(folded::contains);
    }

    private static boolean isPrecise(Optional<PartialDate> date) {
        return date.isPresent()
                && (date.get().precision() == Precision.DAY || date.get().precision() == Precision.MONTH);
    }
}
