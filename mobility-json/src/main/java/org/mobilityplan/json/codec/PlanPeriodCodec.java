package org.mobilityplan.json.codec;

import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.PlanPeriod;

/** The JSON of {@link PlanPeriod}. */
final class PlanPeriodCodec {

    static final ObjectCodec<PlanPeriod, PlanPeriod.Builder> TABLE = ObjectCodec.of(
                    PlanPeriod.class, PlanPeriod::builder, PlanPeriod.Builder::build, PlanPeriod.Builder::extensions)
            .optional("start", Values.DATE, PlanPeriod::getStart, PlanPeriod.Builder::start)
            .optional("end", Values.DATE, PlanPeriod::getEnd, PlanPeriod.Builder::end)
            .optional("text", Values.TEXT, PlanPeriod::getText, PlanPeriod.Builder::text)
            .optional("recurrence", Values.TEXT, PlanPeriod::getRecurrence, PlanPeriod.Builder::recurrence)
            .optional("tiedTo", Values.TEXT, PlanPeriod::getTiedTo, PlanPeriod.Builder::tiedTo)
            .optional(
                    "source",
                    Values.id(DocumentId::of, DocumentId::value),
                    PlanPeriod::getSource,
                    PlanPeriod.Builder::source)
            .build();

    private PlanPeriodCodec() {}
}
