package org.mobilityplan.json.codec;

import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.QuantityStatus;

/** The JSON of {@link Quantity}. */
final class QuantityCodec {

    static final ObjectCodec<Quantity, Quantity.Builder> TABLE = ObjectCodec.of(Quantity.class, Quantity.Builder.class)
            .optional("value", Values.NUMBER)
            .optional("upTo", Values.NUMBER)
            .defaulted("qualifier", Values.word(Qualifier.class), Qualifier.EXACT)
            .optional("outOf", Values.NUMBER)
            .optional("sampleSize", Values.NUMBER)
            .optional("status", Values.openCode(QuantityStatus.class, QuantityStatus.known()))
            .optional("unit", Values.TEXT)
            .optional("text", Values.TEXT)
            .optional("period", Values.object(PlanPeriod.class))
            .optional("label", Values.TEXT)
            .list("parts", Values.object(Quantity.class))
            .fact()
            .build();

    private QuantityCodec() {}
}
