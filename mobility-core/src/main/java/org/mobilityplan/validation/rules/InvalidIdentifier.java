package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An identifier without the form of its register, or with a wrong check digit. */
final class InvalidIdentifier extends Rule<ExternalId> {

    InvalidIdentifier() {
        super(
                RuleInfo.of("organisation.identifier.invalid", Severity.ERROR, "name", "scheme", "value"),
                ExternalId.class);
    }

    @Override
    public void check(ExternalId id, RuleContext context) {
        if (!id.isValid()) {
            context.report(
                    Pointer.ROOT,
                    Map.of(
                            "name",
                            Subject.around(context),
                            "scheme",
                            id.scheme().code(),
                            "value",
                            id.value()));
        }
    }
}
