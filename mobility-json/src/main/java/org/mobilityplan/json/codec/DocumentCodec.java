package org.mobilityplan.json.codec;

import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;

/** The JSON of {@link Document}. */
final class DocumentCodec {

    static final ObjectCodec<Document, Document.Builder> TABLE = ObjectCodec.of(Document.class, Document.Builder.class)
            .optional("id", Values.id(DocumentId.class))
            .required("title", Values.TEXT)
            .optional("kind", Values.openCode(DocumentKind.class, DocumentKind.known()))
            .optional("number", Values.TEXT)
            .optional("edition", Values.TEXT)
            .optional("text", Values.TEXT)
            .optional("description", Values.TEXT)
            .list("audiences", Values.object(Audience.class))
            .optional("status", Values.object(Status.class))
            .list("languages", Values.LANGUAGE)
            .optional("licence", Values.TEXT)
            .optional("count", Values.object(Quantity.class))
            .list("figures", Values.object(Quantity.class))
            .optional("date", Values.DATE)
            .optional("period", Values.object(PlanPeriod.class))
            .list("renewals", Values.object(PlanPeriod.class))
            .list("parties", Values.object(Participant.class))
            .list("links", Values.object(Link.class))
            .fact()
            .build();

    private DocumentCodec() {}
}
