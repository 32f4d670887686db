package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** The code of a region that did not exist in the period of the plan. */
final class RegionOutOfPeriod extends Rule<ActionPlan> {

    RegionOutOfPeriod() {
        super(RuleInfo.of("territory.region.out-of-period", Severity.WARNING, "code", "period"), ActionPlan.class);
    }

    @Override
    public void check(ActionPlan actionPlan, RuleContext context) {
        if (actionPlan.getTerritory().isEmpty() || actionPlan.getPeriod().isEmpty()) {
            return;
        }
        Territory territory = actionPlan.getTerritory().get();
        PlanPeriod period = actionPlan.getPeriod().get();
        Optional<Span> span = Span.of(period);
        if (!territory.getKind().equals(TerritoryKind.REGION) || span.isEmpty()) {
            return;
        }
        String code = territory.getCode().orElse("");
        List<Region> regions = Region.withCode(code);
        for (Region region : regions) {
            if (region.overlaps(span.get().first(), span.get().last())) {
                return;
            }
        }
        if (!regions.isEmpty()) {
            context.report(
                    Pointer.ROOT.child("territory").child("code"), Map.of("code", code, "period", Span.text(period)));
        }
    }
}
