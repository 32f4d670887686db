package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A dated plan that names no territory and does not call itself a national one. */
final class MissingTerritory extends Rule<ActionPlan> {

    MissingTerritory() {
        super(RuleInfo.of("plan.territory.missing", Severity.INFO), ActionPlan.class, "period", "actions");
    }

    @Override
    public void check(ActionPlan plan, RuleContext context) {
        if (plan.getTerritory().isEmpty()
                && plan.getPeriod().isPresent()
                && !plan.getActions().isEmpty()
                && !isNational(plan.getTitle())) {
            context.report(Pointer.ROOT, Map.of());
        }
    }

    private static boolean isNational(String title) {
        String words = " " + NameKey.of(title).value() + " ";
        return words.contains(" national ") || words.contains(" nationale ");
    }
}
