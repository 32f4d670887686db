package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A participant given by name that is in the directory of organisations. */
final class NameInDirectory extends Rule<Participant> {

    NameInDirectory() {
        super(RuleInfo.of("participant.name.in-directory", Severity.INFO, "id", "name"), Participant.class);
    }

    @Override
    public void check(Participant participant, RuleContext context) {
        if (participant.getOrganisation().isEmpty() && participant.getName().isPresent()) {
            String name = participant.getName().get();
            Optional<OrganisationId> known = Directory.of(context).resolve(name);
            if (known.isPresent()) {
                context.report(
                        Pointer.ROOT.child("name"),
                        Map.of("name", name, "id", known.get().value()));
            }
        }
    }
}
