package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An organisation that nothing in the plan refers to, neither by id nor by name, unless it is entered twice. */
final class UnusedOrganisation extends Rule<Organisation> {

    UnusedOrganisation() {
        super(RuleInfo.of("organisation.unused", Severity.INFO, "name"), Organisation.class);
    }

    @Override
    public boolean runsLast() {
        return true;
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        boolean used = context.isReferenced(organisation.getId())
                || NamedOrganisations.of(context).contains(organisation);
        if (!used && !Directory.of(context).hasNamesake(organisation, context) && !Drafts.isDraft(context.plan())) {
            context.report(Pointer.ROOT, Map.of("name", organisation.getName()));
        }
    }
}
