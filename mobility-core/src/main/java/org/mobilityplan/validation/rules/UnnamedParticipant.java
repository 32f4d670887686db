package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A participant that is not identified in any way. */
final class UnnamedParticipant extends Rule<Participant> {

    UnnamedParticipant() {
        super(RuleInfo.of("participant.unnamed", Severity.ERROR, "subject"), Participant.class);
    }

    @Override
    public boolean canFindWith(String property) {
        return !property.equals("organisation") && !property.equals("network");
    }

    @Override
    public void check(Participant participant, RuleContext context) {
        if (ParticipantNames.count(participant) == 0
                && participant.getService().orElse("").isBlank()
                && participant.getFunction().orElse("").isBlank()) {
            context.report(Pointer.ROOT, Map.of("subject", Subject.around(context)));
        }
    }
}
