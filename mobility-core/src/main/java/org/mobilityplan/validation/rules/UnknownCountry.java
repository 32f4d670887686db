package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A country code that ISO 3166-1 has not assigned. */
final class UnknownCountry extends Rule<CountryCode> {

    UnknownCountry() {
        super(RuleInfo.of("country.unknown", Severity.WARNING, "code"), CountryCode.class);
    }

    @Override
    public void check(CountryCode country, RuleContext context) {
        if (!country.isKnown()) {
            context.report(Pointer.ROOT, Map.of("code", country.value()));
        }
    }
}
