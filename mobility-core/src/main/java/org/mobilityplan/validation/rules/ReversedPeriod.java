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
        if (planPeriod.getStart().isPresent() && planPeriod.getEnd().isPresent()) {
            PartialDate start = planPeriod.getStart().get();
            PartialDate end = planPeriod.getEnd().get();
            if (end.lastDay().isBefore(start.firstDay())) {
                context.report(
                        Pointer.ROOT.child("end"),
                        Map.of("subject", Subject.around(context), "start", start.toString(), "end", end.toString()));
            }
        }
    }
}
