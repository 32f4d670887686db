package org.mobilityplan.json.codec;

import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.model.Territory;

/** The JSON of {@link Organisation}. */
final class OrganisationCodec {

    static final ObjectCodec<Organisation, Organisation.Builder> TABLE = ObjectCodec.of(
                    Organisation.class, Organisation.Builder.class)
            .required("id", Values.id(OrganisationId.class))
            .required("name", Values.TEXT)
            .optional("acronym", Values.TEXT)
            .list("aliases", Values.TEXT)
            .optional("kind", Values.openCode(OrganisationKind.class, OrganisationKind.known()))
            .optional("parent", Values.id(OrganisationId.class))
            .optional("period", Values.object(PlanPeriod.class))
            .optional("territory", Values.object(Territory.class))
            .list("seats", Values.object(Territory.class))
            .list("identifiers", Values.EXTERNAL_ID)
            .list("topics", Values.TEXT)
            .optional("description", Values.TEXT)
            .list("figures", Values.object(Quantity.class))
            .list("assessments", Values.object(Assessment.class))
            .list("documents", Values.object(Document.class))
            .list("links", Values.object(Link.class))
            .list("suppressions", Values.object(Suppression.class))
            .fact()
            .build();

    private OrganisationCodec() {}
}
