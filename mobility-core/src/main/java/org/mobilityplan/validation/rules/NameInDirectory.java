package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A participant given by name that is in the directory of organisations. */
final class NameInDirectory extends Rule<Participant> {

    NameInDirectory() {
        super(RuleInfo.of("participant.name.in-directory", Severity.INFO, "id", "name"), Participant.class, "name");
    }

    @Override
    public void check(Participant participant, RuleContext context) {
        if (participant.getOrganisation().isPresent() || participant.getName().isEmpty()) {
            return;
        }
        List<Organisation> candidates = Directory.of(context).candidates(participant, context);
        if (candidates.size() == 1) {
            context.report(
                    Pointer.ROOT.child("name"),
                    Map.of(
                            "name", participant.getName().get(),
                            "id", candidates.get(0).getId().value()));
        }
    }
}
