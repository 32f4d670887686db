package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** An identifier that has not the form of its register, or a wrong check digit. */
final class InvalidIdentifier extends Rule<Organisation> {

    InvalidIdentifier() {
        super(RuleInfo.of("organisation.identifier.invalid", Severity.ERROR, "scheme", "value"), Organisation.class);
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        context.forEachValue(ExternalId.class, (id, at) -> {
            if (!id.isValid()) {
                context.report(at.get(), Map.of("scheme", id.scheme().code(), "value", id.value()));
            }
        });
    }
}
