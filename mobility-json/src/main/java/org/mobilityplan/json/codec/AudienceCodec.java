package org.mobilityplan.json.codec;

import org.mobilityplan.model.Audience;
import org.mobilityplan.model.AudienceKind;

/** The JSON of {@link Audience}. */
final class AudienceCodec {

    static final ObjectCodec<Audience, Audience.Builder> TABLE = ObjectCodec.of(
                    Audience.class, Audience::builder, Audience.Builder::build, Audience.Builder::extensions)
            .required("label", Values.TEXT, Audience::getLabel, Audience.Builder::label)
            .optional(
                    "kind",
                    Values.openCode(AudienceKind.class, AudienceKind::of, AudienceKind.known()),
                    Audience::getKind,
                    Audience.Builder::kind)
            .optional("status", Values.TEXT, Audience::getStatus, Audience.Builder::status)
            .optional("minimumAge", Values.INTEGER, Audience::getMinimumAge, Audience.Builder::minimumAge)
            .optional("maximumAge", Values.INTEGER, Audience::getMaximumAge, Audience.Builder::maximumAge)
            .optional("remoteness", Values.TEXT, Audience::getRemoteness, Audience.Builder::remoteness)
            .optional("condition", Values.TEXT, Audience::getCondition, Audience.Builder::condition)
            .optional("count", Values.object(() -> QuantityCodec.TABLE), Audience::getCount, Audience.Builder::count)
            .build();

    private AudienceCodec() {}
}
