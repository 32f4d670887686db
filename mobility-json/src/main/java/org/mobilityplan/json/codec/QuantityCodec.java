package org.mobilityplan.json.codec;

import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;

/** The JSON of {@link Quantity}. */
final class QuantityCodec {

    static final ObjectCodec<Quantity, Quantity.Builder> TABLE = ObjectCodec.of(
                    Quantity.class, Quantity::builder, Quantity.Builder::build, Quantity.Builder::extensions)
            .optional("value", Values.NUMBER, Quantity::getValue, Quantity.Builder::value)
            .optional("upTo", Values.NUMBER, Quantity::getUpTo, Quantity.Builder::upTo)
            .defaulted(
                    "qualifier",
                    Values.word(Qualifier.values(), Qualifier::code),
                    Qualifier.EXACT,
                    Quantity::getQualifier,
                    Quantity.Builder::qualifier)
            .optional("outOf", Values.NUMBER, Quantity::getOutOf, Quantity.Builder::outOf)
            .optional("unit", Values.TEXT, Quantity::getUnit, Quantity.Builder::unit)
            .optional("text", Values.TEXT, Quantity::getText, Quantity.Builder::text)
            .optional(
                    "period", Values.object(() -> PlanPeriodCodec.TABLE), Quantity::getPeriod, Quantity.Builder::period)
            .optional(
                    "source",
                    Values.id(DocumentId::of, DocumentId::value),
                    Quantity::getSource,
                    Quantity.Builder::source)
            .build();

    private QuantityCodec() {}
}
