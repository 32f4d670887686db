package org.mobilityplan.validation.rules;

import org.mobilityplan.model.Participant;

/** How many ways a participant says who it is; one is right. */
final class ParticipantNames {

    private ParticipantNames() {}

    static int count(Participant participant) {
        return (participant.getOrganisation().isPresent() ? 1 : 0)
                + (participant.getNetwork().isPresent() ? 1 : 0)
                + (participant.getName().orElse("").isBlank() ? 0 : 1);
    }
}
