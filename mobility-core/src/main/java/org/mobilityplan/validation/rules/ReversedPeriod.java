package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A period that ends before it starts. */
final class ReversedPeriod extends Rule<PlanPeriod> {

    ReversedPeriod() {
        super(
                RuleInfo.of("period.end-before-start", Severity.ERROR, "start", "end", "subject"),
                PlanPeriod.class,
                "start",
                "end");
    }

    @Override
    public void check(PlanPeriod planPeriod, RuleContext context) {
        PartialDate start = planPeriod.getStart().orElse(null);
        PartialDate end = planPeriod.getEnd().orElse(null);
        if (start != null && end != null && endsBefore(end, start)) {
            context.report(
                    Pointer.ROOT.child("end"),
                    Map.of("subject", Subject.around(context), "start", start.toString(), "end", end.toString()));
        }
    }

    /** Most ends begin no earlier than their start, so that their last days are not computed. */
    private static boolean endsBefore(PartialDate end, PartialDate start) {
        return end.firstDay().isBefore(start.firstDay()) && end.lastDay().isBefore(start.firstDay());
    }
}
