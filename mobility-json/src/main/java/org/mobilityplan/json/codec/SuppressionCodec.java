package org.mobilityplan.json.codec;

import org.mobilityplan.model.Suppression;

/** The JSON of {@link Suppression}. */
final class SuppressionCodec {

    static final ObjectCodec<Suppression, Suppression.Builder> TABLE = ObjectCodec.of(
                    Suppression.class,
                    Suppression::builder,
                    Suppression.Builder::build,
                    Suppression.Builder::extensions)
            .required("rule", Values.TEXT, Suppression::getRule, Suppression.Builder::rule)
            .required("reason", Values.TEXT, Suppression::getReason, Suppression.Builder::reason)
            .build();

    private SuppressionCodec() {}
}
