package org.mobilityplan.json.codec;

import org.mobilityplan.model.PlanPeriod;

/** The JSON of {@link PlanPeriod}. */
final class PlanPeriodCodec {

    static final ObjectCodec<PlanPeriod, PlanPeriod.Builder> TABLE = ObjectCodec.of(
                    PlanPeriod.class, PlanPeriod.Builder.class)
            .optional("start", Values.DATE)
            .optional("end", Values.DATE)
            .optional("text", Values.TEXT)
            .optional("recurrence", Values.TEXT)
            .optional("tiedTo", Values.TEXT)
            .list("parts", Values.object(PlanPeriod.class))
            .fact()
            .build();

    private PlanPeriodCodec() {}
}
