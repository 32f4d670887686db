package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A region code that INSEE has never assigned. */
final class UnknownRegion extends Rule<Territory> {

    UnknownRegion() {
        super(RuleInfo.of("territory.region.unknown", Severity.WARNING, "code"), Territory.class, "code");
    }

    @Override
    public void check(Territory territory, RuleContext context) {
        if (territory.getCode().isEmpty() || !territory.getKind().equals(TerritoryKind.REGION)) {
            return;
        }
        String code = territory.getCode().get();
        if (Region.withCode(code).isEmpty()) {
            context.report(Pointer.ROOT.child("code"), Map.of("code", code));
        }
    }
}
