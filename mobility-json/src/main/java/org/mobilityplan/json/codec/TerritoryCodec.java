package org.mobilityplan.json.codec;

import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/** The JSON of {@link Territory}. */
final class TerritoryCodec {

    static final ObjectCodec<Territory, Territory.Builder> TABLE = ObjectCodec.of(
                    Territory.class, Territory.Builder.class)
            .required("kind", Values.openCode(TerritoryKind.class, TerritoryKind.known()))
            .optional("code", Values.TEXT)
            .optional("name", Values.TEXT)
            .optional("address", Values.TEXT)
            .optional("country", Values.COUNTRY)
            .optional("priority", Values.object(Priority.class))
            .optional("period", Values.object(PlanPeriod.class))
            .fact()
            .build();

    private TerritoryCodec() {}
}
