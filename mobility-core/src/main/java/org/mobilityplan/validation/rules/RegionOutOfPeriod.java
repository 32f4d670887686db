package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PartialDate;
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
        LocalDate first = period.get().getStart().map(PartialDate::firstDay).orElse(LocalDate.MIN);
        LocalDate last = period.get().getEnd().map(PartialDate::lastDay).orElse(LocalDate.MAX);
        List<Region> regions = Region.withCode(code.get());
        if (!regions.isEmpty() && regions.stream().noneMatch(region -> region.overlaps(first, last))) {
            context.report(
                    Pointer.ROOT.child("territory").child("code"),
                    Map.of("code", code.get(), "period", text(period.get())));
        }
    }

    private static String text(PlanPeriod period) {
        String start = period.getStart().map(PartialDate::toString).orElse("…");
        String end = period.getEnd().map(PartialDate::toString).orElse("…");
        return start.equals(end) ? start : start + "/" + end;
    }
}
