package org.mobilityplan.json.codec;

import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.PlanId;

/** The JSON of {@link Link}. */
final class LinkCodec {

    static final ObjectCodec<Link, Link.Builder> TABLE = ObjectCodec.of(
                    Link.class, Link::builder, Link.Builder::build, Link.Builder::extensions)
            .required(
                    "relation",
                    Values.openCode(LinkRelation.class, LinkRelation::of, LinkRelation.known()),
                    Link::getRelation,
                    Link.Builder::relation)
            .optional("title", Values.TEXT, Link::getTitle, Link.Builder::title)
            .optional("url", Values.TEXT, Link::getUrl, Link.Builder::url)
            .optional("plan", Values.id(PlanId::of, PlanId::value), Link::getPlan, Link.Builder::plan)
            .optional("action", Values.id(ActionId::of, ActionId::value), Link::getAction, Link.Builder::action)
            .build();

    private LinkCodec() {}
}
