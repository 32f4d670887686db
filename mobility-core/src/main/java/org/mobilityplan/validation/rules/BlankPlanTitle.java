package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A plan without a title: common in tables, where the title was in a header cell and got lost. */
final class BlankPlanTitle extends Rule<ActionPlan> {

    BlankPlanTitle() {
        super(RuleInfo.of("plan.title.blank", Severity.WARNING), ActionPlan.class);
    }

    @Override
    public void check(ActionPlan actionPlan, RuleContext context) {
        if (actionPlan.getTitle().isBlank()) {
            context.report(Pointer.ROOT.child("title"), Map.of());
        }
    }
}
