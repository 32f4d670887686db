package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A region that did not exist at the time: that of the plan, of an organisation, or the place of an action or event. */
final class RegionOutOfPeriod extends Rule<Territory> {

    RegionOutOfPeriod() {
        super(
                RuleInfo.of("territory.region.out-of-period", Severity.WARNING, "code", "name", "period"),
                Territory.class,
                "code");
    }

    @Override
    public void check(Territory territory, RuleContext context) {
        if (!territory.getKind().equals(TerritoryKind.REGION)
                || territory.getCode().isEmpty()) {
            return;
        }
        String code = territory.getCode().get();
        List<Region> regions = Region.withCode(code);
        // Another rule reports a name that is that of another region.
        boolean isOther = regions.isEmpty() || WrongRegionName.isOther(territory);
        List<PlanPeriod> periods = isOther ? List.of() : periods(context);
        if (periods.isEmpty()) {
            return;
        }
        for (PlanPeriod period : periods) {
            if (existsSince(regions, period)) {
                return;
            }
            Optional<Span> span = Span.of(period);
            if (span.isEmpty() || existed(regions, span.get())) {
                return;
            }
        }
        context.report(
                Pointer.ROOT.child("code"),
                Map.of(
                        "code", code,
                        "name", territory.getName().orElse(regions.get(0).name()),
                        "period", Span.text(periods.get(0))));
    }

    /** Whether a region of today is older than a period, as most are. */
    private static boolean existsSince(List<Region> regions, PlanPeriod period) {
        Region last = regions.get(regions.size() - 1);
        Optional<PartialDate> start = period.getStart();
        Optional<PartialDate> end = period.getEnd();
        return start.isPresent()
                && last.validUntil().isEmpty()
                && !start.get().firstDay().isBefore(last.validFrom())
                && (end.isEmpty() || !end.get().firstDay().isBefore(last.validFrom()));
    }

    private static boolean existed(List<Region> regions, Span span) {
        for (Region region : regions) {
            if (region.overlaps(span.first(), span.last())) {
                return true;
            }
        }
        return false;
    }

    /** The periods that the territory is given for: those of its chantier, action or event, otherwise that of the plan. */
    private static List<PlanPeriod> periods(RuleContext context) {
        PlanElement parent = context.parent().orElse(null);
        if (parent instanceof Event event && event.getPeriod().isPresent()) {
            return List.of(event.getPeriod().get());
        }
        if (parent instanceof PlanItem item) {
            List<PlanPeriod> periods = new ArrayList<>(item.getActualPeriods());
            periods.addAll(item.getPlannedPeriods());
            if (!periods.isEmpty()) {
                return periods;
            }
        }
        Optional<PlanPeriod> plan = context.plan().getPeriod();
        return plan.isPresent() ? List.of(plan.get()) : List.of();
    }
}
