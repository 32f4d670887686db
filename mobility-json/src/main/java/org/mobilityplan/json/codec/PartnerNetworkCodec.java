package org.mobilityplan.json.codec;

import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.PartnerNetwork;

/** The JSON of {@link PartnerNetwork}. */
final class PartnerNetworkCodec {

    static final ObjectCodec<PartnerNetwork, PartnerNetwork.Builder> TABLE = ObjectCodec.of(
                    PartnerNetwork.class,
                    PartnerNetwork::builder,
                    PartnerNetwork.Builder::build,
                    PartnerNetwork.Builder::extensions)
            .required(
                    "id", Values.id(NetworkId::of, NetworkId::value), PartnerNetwork::getId, PartnerNetwork.Builder::id)
            .required("name", Values.TEXT, PartnerNetwork::getName, PartnerNetwork.Builder::name)
            .optional("acronym", Values.TEXT, PartnerNetwork::getAcronym, PartnerNetwork.Builder::acronym)
            .optional(
                    "kind",
                    Values.openCode(NetworkKind.class, NetworkKind::of, NetworkKind.known()),
                    PartnerNetwork::getKind,
                    PartnerNetwork.Builder::kind)
            .optional("text", Values.TEXT, PartnerNetwork::getText, PartnerNetwork.Builder::text)
            .optional("description", Values.TEXT, PartnerNetwork::getDescription, PartnerNetwork.Builder::description)
            .optional(
                    "parent",
                    Values.id(NetworkId::of, NetworkId::value),
                    PartnerNetwork::getParent,
                    PartnerNetwork.Builder::parent)
            .optional(
                    "territory",
                    Values.object(() -> TerritoryCodec.TABLE),
                    PartnerNetwork::getTerritory,
                    PartnerNetwork.Builder::territory)
            .optional(
                    "coordination",
                    Values.object(() -> CoordinationCodec.TABLE),
                    PartnerNetwork::getCoordination,
                    PartnerNetwork.Builder::coordination)
            .list(
                    "announcedSizes",
                    Values.object(() -> AnnouncedSizeCodec.TABLE),
                    PartnerNetwork::getAnnouncedSizes,
                    PartnerNetwork.Builder::addAllAnnouncedSizes)
            .list(
                    "members",
                    Values.object(() -> ParticipantCodec.TABLE),
                    PartnerNetwork::getMembers,
                    PartnerNetwork.Builder::addAllMembers)
            .defaulted("openList", Values.FLAG, false, PartnerNetwork::isOpenList, PartnerNetwork.Builder::openList)
            .optional("rhythm", Values.TEXT, PartnerNetwork::getRhythm, PartnerNetwork.Builder::rhythm)
            .list(
                    "meetings",
                    Values.object(() -> EventCodec.TABLE),
                    PartnerNetwork::getMeetings,
                    PartnerNetwork.Builder::addAllMeetings)
            .list(
                    "links",
                    Values.object(() -> LinkCodec.TABLE),
                    PartnerNetwork::getLinks,
                    PartnerNetwork.Builder::addAllLinks)
            .list(
                    "suppressions",
                    Values.object(() -> SuppressionCodec.TABLE),
                    PartnerNetwork::getSuppressions,
                    PartnerNetwork.Builder::addAllSuppressions)
            .build();

    private PartnerNetworkCodec() {}
}
