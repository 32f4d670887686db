package org.mobilityplan.validation.rules;

import org.mobilityplan.model.Participant;

/** Counts the ways in which a participant is identified; there should be exactly one. */
final class ParticipantNames {

    private ParticipantNames() {}

    static int count(Participant participant) {
        return (participant.getOrganisation().isPresent() ? 1 : 0)
                + (participant.getNetwork().isPresent() ? 1 : 0)
                + (participant.getName().orElse("").isBlank() ? 0 : 1);
    }
}
