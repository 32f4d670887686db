package org.mobilityplan.json.codec;

import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.model.Territory;

/** The JSON of {@link PartnerNetwork}. */
final class PartnerNetworkCodec {

    static final ObjectCodec<PartnerNetwork, PartnerNetwork.Builder> TABLE = ObjectCodec.of(
                    PartnerNetwork.class, PartnerNetwork.Builder.class)
            .required("id", Values.id(NetworkId.class))
            .required("name", Values.TEXT)
            .optional("acronym", Values.TEXT)
            .optional("kind", Values.openCode(NetworkKind.class, NetworkKind.known()))
            .optional("text", Values.TEXT)
            .optional("description", Values.TEXT)
            .optional("parent", Values.id(NetworkId.class))
            .optional("status", Values.object(Status.class))
            .optional("period", Values.object(PlanPeriod.class))
            .optional("territory", Values.object(Territory.class))
            .list("topics", Values.TEXT)
            .optional("coordination", Values.object(Coordination.class))
            .list("announcedSizes", Values.object(AnnouncedSize.class))
            .list("members", Values.object(Participant.class))
            .defaulted("openList", Values.FLAG, false)
            .optional("rhythm", Values.TEXT)
            .list("meetings", Values.object(Event.class))
            .list("assessments", Values.object(Assessment.class))
            .list("figures", Values.object(Quantity.class))
            .list("documents", Values.object(Document.class))
            .list("links", Values.object(Link.class))
            .list("suppressions", Values.object(Suppression.class))
            .fact()
            .build();

    private PartnerNetworkCodec() {}
}
