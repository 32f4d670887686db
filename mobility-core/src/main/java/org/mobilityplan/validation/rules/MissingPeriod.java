package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A plan of a region that states no period. Other plans, such as the list of a network, need none. */
final class MissingPeriod extends Rule<ActionPlan> {

    MissingPeriod() {
        super(RuleInfo.of("plan.period.missing", Severity.INFO), ActionPlan.class, "territory");
    }

    @Override
    public void check(ActionPlan plan, RuleContext context) {
        boolean regional = plan.getTerritory().isPresent()
                && plan.getTerritory().get().getKind().equals(TerritoryKind.REGION);
        boolean filled = !plan.getActions().isEmpty() || !plan.getChantiers().isEmpty();
        if (regional && filled && plan.getPeriod().isEmpty()) {
            context.report(Pointer.ROOT, Map.of());
        }
    }
}
