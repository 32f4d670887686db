package org.mobilityplan.json.codec;

import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/** The JSON of {@link Territory}. */
final class TerritoryCodec {

    static final ObjectCodec<Territory, Territory.Builder> TABLE = ObjectCodec.of(
                    Territory.class, Territory::builder, Territory.Builder::build, Territory.Builder::extensions)
            .required(
                    "kind",
                    Values.openCode(TerritoryKind.class, TerritoryKind::of, TerritoryKind.known()),
                    Territory::getKind,
                    Territory.Builder::kind)
            .optional("code", Values.TEXT, Territory::getCode, Territory.Builder::code)
            .optional("name", Values.TEXT, Territory::getName, Territory.Builder::name)
            .build();

    private TerritoryCodec() {}
}
