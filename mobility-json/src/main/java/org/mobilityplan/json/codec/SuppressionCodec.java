package org.mobilityplan.json.codec;

import org.mobilityplan.model.Suppression;

/** The JSON of {@link Suppression}. */
final class SuppressionCodec {

    static final ObjectCodec<Suppression, Suppression.Builder> TABLE = ObjectCodec.of(
                    Suppression.class, Suppression.Builder.class)
            .required("rule", Values.TEXT)
            .required("reason", Values.TEXT)
            .defaulted("below", Values.FLAG, false)
            .build();

    private SuppressionCodec() {}
}
