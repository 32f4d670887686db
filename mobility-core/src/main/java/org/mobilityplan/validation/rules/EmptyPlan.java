package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A plan with neither chantiers nor actions. */
final class EmptyPlan extends Rule<ActionPlan> {

    EmptyPlan() {
        super(RuleInfo.of("plan.empty", Severity.WARNING), ActionPlan.class);
    }

    @Override
    public void check(ActionPlan actionPlan, RuleContext context) {
        if (actionPlan.getChantiers().isEmpty() && actionPlan.getActions().isEmpty()) {
            context.report(Pointer.ROOT, Map.of());
        }
    }
}
