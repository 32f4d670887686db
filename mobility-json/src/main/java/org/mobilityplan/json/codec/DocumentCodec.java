package org.mobilityplan.json.codec;

import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.DocumentKind;

/** The JSON of {@link Document}. */
final class DocumentCodec {

    static final ObjectCodec<Document, Document.Builder> TABLE = ObjectCodec.of(
                    Document.class, Document::builder, Document.Builder::build, Document.Builder::extensions)
            .optional("id", Values.id(DocumentId::of, DocumentId::value), Document::getId, Document.Builder::id)
            .required("title", Values.TEXT, Document::getTitle, Document.Builder::title)
            .optional(
                    "kind",
                    Values.openCode(DocumentKind.class, DocumentKind::of, DocumentKind.known()),
                    Document::getKind,
                    Document.Builder::kind)
            .optional("text", Values.TEXT, Document::getText, Document.Builder::text)
            .optional("description", Values.TEXT, Document::getDescription, Document.Builder::description)
            .optional("count", Values.object(() -> QuantityCodec.TABLE), Document::getCount, Document.Builder::count)
            .optional(
                    "period", Values.object(() -> PlanPeriodCodec.TABLE), Document::getPeriod, Document.Builder::period)
            .list(
                    "renewals",
                    Values.object(() -> PlanPeriodCodec.TABLE),
                    Document::getRenewals,
                    Document.Builder::addAllRenewals)
            .list(
                    "parties",
                    Values.object(() -> ParticipantCodec.TABLE),
                    Document::getParties,
                    Document.Builder::addAllParties)
            .list("links", Values.object(() -> LinkCodec.TABLE), Document::getLinks, Document.Builder::addAllLinks)
            .build();

    private DocumentCodec() {}
}
