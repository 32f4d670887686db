package org.mobilityplan.json.codec;

import org.mobilityplan.model.Audience;
import org.mobilityplan.model.AudienceKind;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.Quantity;

/** The JSON of {@link Audience}. */
final class AudienceCodec {

    static final ObjectCodec<Audience, Audience.Builder> TABLE = ObjectCodec.of(Audience.class, Audience.Builder.class)
            .required("label", Values.TEXT)
            .optional("code", Values.CODE)
            .optional("kind", Values.openCode(AudienceKind.class, AudienceKind.known()))
            .optional("priority", Values.object(Priority.class))
            .optional("status", Values.TEXT)
            .optional("minimumAge", Values.INTEGER)
            .optional("maximumAge", Values.INTEGER)
            .optional("remoteness", Values.TEXT)
            .optional("condition", Values.TEXT)
            .optional("count", Values.object(Quantity.class))
            .list("parts", Values.object(Audience.class))
            .fact()
            .build();

    private AudienceCodec() {}
}
