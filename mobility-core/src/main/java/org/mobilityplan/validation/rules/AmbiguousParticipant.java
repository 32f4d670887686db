package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A participant with more than one of organisation, network and name. */
final class AmbiguousParticipant extends Rule<Participant> {

    AmbiguousParticipant() {
        super(RuleInfo.of("participant.ambiguous", Severity.WARNING, "subject"), Participant.class);
    }

    @Override
    public void check(Participant participant, RuleContext context) {
        if (ParticipantNames.count(participant) > 1) {
            context.report(Pointer.ROOT, Map.of("subject", Subject.around(context)));
        }
    }
}
