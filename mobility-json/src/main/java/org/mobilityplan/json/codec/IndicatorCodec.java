package org.mobilityplan.json.codec;

import org.mobilityplan.model.Indicator;

/** The JSON of {@link Indicator}. */
final class IndicatorCodec {

    static final ObjectCodec<Indicator, Indicator.Builder> TABLE = ObjectCodec.of(
                    Indicator.class, Indicator::builder, Indicator.Builder::build, Indicator.Builder::extensions)
            .required("label", Values.TEXT, Indicator::getLabel, Indicator.Builder::label)
            .list(
                    "baseline",
                    Values.object(() -> QuantityCodec.TABLE),
                    Indicator::getBaseline,
                    Indicator.Builder::addAllBaseline)
            .list(
                    "target",
                    Values.object(() -> QuantityCodec.TABLE),
                    Indicator::getTarget,
                    Indicator.Builder::addAllTarget)
            .list(
                    "actual",
                    Values.object(() -> QuantityCodec.TABLE),
                    Indicator::getActual,
                    Indicator.Builder::addAllActual)
            .list(
                    "parts",
                    Values.object(() -> IndicatorCodec.TABLE),
                    Indicator::getParts,
                    Indicator.Builder::addAllParts)
            .optional("note", Values.TEXT, Indicator::getNote, Indicator.Builder::note)
            .build();

    private IndicatorCodec() {}
}
