package org.mobilityplan.json.codec;

import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanId;

/** The JSON of {@link Link}. */
final class LinkCodec {

    static final ObjectCodec<Link, Link.Builder> TABLE = ObjectCodec.of(Link.class, Link.Builder.class)
            .required("relation", Values.openCode(LinkRelation.class, LinkRelation.known()))
            .optional("title", Values.TEXT)
            .optional("url", Values.TEXT)
            .optional("hours", Values.TEXT)
            .optional("plan", Values.id(PlanId.class))
            .optional("chantier", Values.id(ChantierId.class))
            .optional("action", Values.id(ActionId.class))
            .optional("network", Values.id(NetworkId.class))
            .optional("organisation", Values.id(OrganisationId.class))
            .build();

    private LinkCodec() {}
}
