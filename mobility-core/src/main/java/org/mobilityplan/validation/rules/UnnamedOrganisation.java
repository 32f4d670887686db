package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An organisation with neither a name nor an identifier. */
final class UnnamedOrganisation extends Rule<Organisation> {

    UnnamedOrganisation() {
        super(RuleInfo.of("organisation.unnamed", Severity.ERROR), Organisation.class);
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        if (organisation.getName().isBlank() && organisation.getIdentifiers().isEmpty()) {
            context.report(Pointer.ROOT.child("name"), Map.of());
        }
    }
}
