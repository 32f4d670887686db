package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Two organisations of one plan have the same id: a reference to it could mean either. */
final class DuplicateOrganisationId implements Rule<Organisation> {

    private static final RuleInfo INFO = RuleInfo.of("organisation.id.duplicate", Severity.ERROR, "id", "other");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Organisation> target() {
        return Organisation.class;
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        context.metBefore(organisation.getId())
                .ifPresent(other -> context.report(
                        Pointer.ROOT.child("id"),
                        Map.of("id", organisation.getId().value(), "other", other.value())));
    }
}
