package org.mobilityplan.json.codec;

import org.mobilityplan.model.Citation;
import org.mobilityplan.model.DocumentId;

/** The JSON of {@link Citation}. */
final class CitationCodec {

    static final ObjectCodec<Citation, Citation.Builder> TABLE = ObjectCodec.of(Citation.class, Citation.Builder.class)
            .required("document", Values.id(DocumentId.class))
            .optional("place", Values.TEXT)
            .optional("text", Values.TEXT)
            .build();

    private CitationCodec() {}
}
