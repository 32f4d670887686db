package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** A participant of whom nothing says who it is. */
final class UnnamedParticipant implements Rule<Participant> {

    private static final RuleInfo INFO = RuleInfo.of("participant.unnamed", Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Participant> target() {
        return Participant.class;
    }

    @Override
    public void check(Participant participant, RuleContext context) {
        if (ParticipantNames.count(participant) == 0) {
            context.report(Pointer.ROOT, Map.of());
        }
    }
}
