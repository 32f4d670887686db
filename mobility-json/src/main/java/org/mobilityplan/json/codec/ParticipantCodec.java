package org.mobilityplan.json.codec;

import org.mobilityplan.model.Link;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Territory;

/** The JSON of {@link Participant}. */
final class ParticipantCodec {

    static final ObjectCodec<Participant, Participant.Builder> TABLE = ObjectCodec.of(
                    Participant.class, Participant.Builder.class)
            .optional("organisation", Values.id(OrganisationId.class))
            .optional("network", Values.id(NetworkId.class))
            .optional("name", Values.TEXT)
            .defaulted("role", Values.openCode(Role.class, Role.known()), Role.PARTICIPANT)
            .optional("wording", Values.TEXT)
            .optional("service", Values.TEXT)
            .optional("function", Values.TEXT)
            .optional("scope", Values.TEXT)
            .optional("territory", Values.object(Territory.class))
            .optional("period", Values.object(PlanPeriod.class))
            .optional("status", Values.object(Status.class))
            .optional("count", Values.object(Quantity.class))
            .optional("portion", Values.object(Quantity.class))
            .optional("representing", Values.id(OrganisationId.class))
            .list("links", Values.object(Link.class))
            .fact()
            .build();

    private ParticipantCodec() {}
}
