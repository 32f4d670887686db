package org.mobilityplan.json.codec;

import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Role;

/** The JSON of {@link Participant}. */
final class ParticipantCodec {

    static final ObjectCodec<Participant, Participant.Builder> TABLE = ObjectCodec.of(
                    Participant.class,
                    Participant::builder,
                    Participant.Builder::build,
                    Participant.Builder::extensions)
            .optional(
                    "organisation",
                    Values.id(OrganisationId::of, OrganisationId::value),
                    Participant::getOrganisation,
                    Participant.Builder::organisation)
            .optional(
                    "network",
                    Values.id(NetworkId::of, NetworkId::value),
                    Participant::getNetwork,
                    Participant.Builder::network)
            .optional("name", Values.TEXT, Participant::getName, Participant.Builder::name)
            .required(
                    "role",
                    Values.openCode(Role.class, Role::of, Role.known()),
                    Participant::getRole,
                    Participant.Builder::role)
            .optional("wording", Values.TEXT, Participant::getWording, Participant.Builder::wording)
            .optional("service", Values.TEXT, Participant::getService, Participant.Builder::service)
            .optional("function", Values.TEXT, Participant::getFunction, Participant.Builder::function)
            .optional("scope", Values.TEXT, Participant::getScope, Participant.Builder::scope)
            .optional(
                    "territory",
                    Values.object(() -> TerritoryCodec.TABLE),
                    Participant::getTerritory,
                    Participant.Builder::territory)
            .optional(
                    "count",
                    Values.object(() -> QuantityCodec.TABLE),
                    Participant::getCount,
                    Participant.Builder::count)
            .optional(
                    "representing",
                    Values.id(OrganisationId::of, OrganisationId::value),
                    Participant::getRepresenting,
                    Participant.Builder::representing)
            .optional("note", Values.TEXT, Participant::getNote, Participant.Builder::note)
            .build();

    private ParticipantCodec() {}
}
