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
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** The code of a region that did not exist in the period of the plan. */
final class RegionOutOfPeriod extends Rule<ActionPlan> {

    RegionOutOfPeriod() {
        super(RuleInfo.of("territory.region.out-of-period", Severity.WARNING, "code", "period"), ActionPlan.class);
    }

    @Override
    public void check(ActionPlan actionPlan, RuleContext context) {
        Optional<String> code = actionPlan
                .getTerritory()
                .filter(territory -> territory.getKind().equals(TerritoryKind.REGION))
                .flatMap(Territory::getCode);
        Optional<PlanPeriod> period = actionPlan.getPeriod();
        if (code.isEmpty() || period.isEmpty()) {
            return;
        }
        Optional<Span> span = period.flatMap(Span::of);
        if (span.isEmpty()) {
            return;
        }
        List<Region> regions = Region.withCode(code.get());
        if (!regions.isEmpty()
                && regions.stream()
                        .noneMatch(region ->
                                region.overlaps(span.get().first(), span.get().last()))) {
            context.report(
                    Pointer.ROOT.child("territory").child("code"),
                    Map.of("code", code.get(), "period", Span.text(period.get())));
        }
    }
}
