package org.mobilityplan.json.codec;

import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Quantity;

/** The JSON of {@link Indicator}. */
final class IndicatorCodec {

    static final ObjectCodec<Indicator, Indicator.Builder> TABLE = ObjectCodec.of(
                    Indicator.class, Indicator.Builder.class)
            .required("label", Values.TEXT)
            .optional("code", Values.CODE)
            .optional("category", Values.TEXT)
            .optional("description", Values.TEXT)
            .list("breakdowns", Values.TEXT)
            .optional("rhythm", Values.TEXT)
            .list("parties", Values.object(Participant.class))
            .list("baseline", Values.object(Quantity.class))
            .list("target", Values.object(Quantity.class))
            .list("actual", Values.object(Quantity.class))
            .list("parts", Values.object(Indicator.class))
            .fact()
            .build();

    private IndicatorCodec() {}
}
