package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Two letters that ISO 3166-1 has given to no country. */
final class UnknownCountry extends Rule<PlanElement> {

    UnknownCountry() {
        super(RuleInfo.of("country.unknown", Severity.WARNING, "code"), PlanElement.class);
    }

    @Override
    public void check(PlanElement planElement, RuleContext context) {
        context.forEachValue(CountryCode.class, (code, at) -> {
            if (!code.isKnown()) {
                context.report(at.get(), Map.of("code", code.value()));
            }
        });
    }
}
