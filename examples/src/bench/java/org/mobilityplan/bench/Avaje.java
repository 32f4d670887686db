package org.mobilityplan.bench;

import io.avaje.jsonb.Json;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.avaje.validation.ImportValidPojo;
import io.avaje.validation.Validator;

/** avaje-jsonb and avaje-validator: both generate code for the records. */
@Json.Import({
    PlanRecord.class,
    PlanRecord.ChantierRecord.class,
    PlanRecord.ActionRecord.class,
    PlanRecord.StepRecord.class,
    PlanRecord.SuppressionRecord.class,
    PlanRecord.ReferenceRecord.class,
    PlanRecord.CoordinationRecord.class,
    PlanRecord.ParticipantRecord.class,
    PlanRecord.OrganisationRecord.class,
    PlanRecord.NetworkRecord.class,
    PlanRecord.SizeRecord.class,
    PlanRecord.IndicatorRecord.class,
    PlanRecord.PartRecord.class,
    PlanRecord.QuantityRecord.class,
    PlanRecord.FundingRecord.class,
    PlanRecord.EventRecord.class,
    PlanRecord.DocumentRecord.class,
    PlanRecord.StatusRecord.class,
    PlanRecord.PriorityRecord.class,
    PlanRecord.AssessmentRecord.class,
    PlanRecord.AudienceRecord.class,
    PlanRecord.DestinationRecord.class,
    PlanRecord.TerritoryRecord.class,
    PlanRecord.ProgrammeRecord.class,
    PlanRecord.LinkRecord.class,
    PlanRecord.PeriodRecord.class
})
@ImportValidPojo({
    PlanRecord.class,
    PlanRecord.ChantierRecord.class,
    PlanRecord.ActionRecord.class,
    PlanRecord.StepRecord.class,
    PlanRecord.SuppressionRecord.class,
    PlanRecord.ReferenceRecord.class,
    PlanRecord.CoordinationRecord.class,
    PlanRecord.ParticipantRecord.class,
    PlanRecord.OrganisationRecord.class,
    PlanRecord.NetworkRecord.class,
    PlanRecord.SizeRecord.class,
    PlanRecord.IndicatorRecord.class,
    PlanRecord.PartRecord.class,
    PlanRecord.QuantityRecord.class,
    PlanRecord.FundingRecord.class,
    PlanRecord.EventRecord.class,
    PlanRecord.DocumentRecord.class,
    PlanRecord.StatusRecord.class,
    PlanRecord.PriorityRecord.class,
    PlanRecord.AssessmentRecord.class,
    PlanRecord.AudienceRecord.class,
    PlanRecord.DestinationRecord.class,
    PlanRecord.TerritoryRecord.class,
    PlanRecord.ProgrammeRecord.class,
    PlanRecord.LinkRecord.class,
    PlanRecord.PeriodRecord.class
})
final class Avaje {

    private static final JsonType<PlanRecord> TYPE = Jsonb.builder().build().type(PlanRecord.class);

    static final Validator VALIDATOR = Validator.builder().build();

    private Avaje() {}

    static PlanRecord read(byte[] document) {
        return TYPE.fromJson(document);
    }

    static byte[] write(PlanRecord plan) {
        return TYPE.toJsonBytes(plan);
    }
}
