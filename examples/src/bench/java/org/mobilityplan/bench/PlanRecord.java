package org.mobilityplan.bench;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;

/**
 * The whole format as plain records, as an application without this library would declare them: every property, ids and
 * codes as texts, absent values as null. All peers that bind to records bind to these; the constraints are those of the model.
 * Types without a constraint in them or their parts are not validated, which spares the other validators a walk.
 * They are public, because dsl-json sees no others. Steps and parts have types of their own, because avaje-validator 2.17 cannot validate types that contain themselves.
 */
public record PlanRecord(
        String format,
        String id,
        String title,
        String edition,
        String nature,
        String language,
        TerritoryRecord territory,
        PeriodRecord period,
        List<ParticipantRecord> issuers,
        String description,
        CoordinationRecord coordination,
        List<@Valid IndicatorRecord> indicators,
        List<@Valid FundingRecord> funding,
        List<@Valid ChantierRecord> chantiers,
        List<@Valid ActionRecord> actions,
        List<@Valid OrganisationRecord> organisations,
        List<@Valid NetworkRecord> networks,
        List<@Valid DocumentRecord> sources,
        List<LinkRecord> links,
        List<@Valid SuppressionRecord> suppressions) {

    public record ChantierRecord(
            String id,
            String level,
            String code,
            @NotBlank String title,
            String text,
            String description,
            CoordinationRecord coordination,
            List<@Valid IndicatorRecord> indicators,
            List<@Valid FundingRecord> funding,
            List<ChantierRecord> chantiers,
            List<@Valid ActionRecord> actions,
            List<LinkRecord> links,
            List<@Valid SuppressionRecord> suppressions) {}

    public record ActionRecord(
            String id,
            String code,
            @NotBlank String title,
            String text,
            String description,
            StatusRecord status,
            PriorityRecord priority,
            String direction,
            List<PeriodRecord> plannedPeriods,
            List<PeriodRecord> actualPeriods,
            CoordinationRecord coordination,
            List<ParticipantRecord> partners,
            List<String> networks,
            List<@Valid AudienceRecord> audiences,
            List<DestinationRecord> destinations,
            List<TerritoryRecord> places,
            List<ProgrammeRecord> programmes,
            List<@Valid IndicatorRecord> indicators,
            List<@Valid EventRecord> events,
            List<@Valid DocumentRecord> deliverables,
            List<@Valid DocumentRecord> documents,
            List<@Valid FundingRecord> funding,
            List<@Valid AssessmentRecord> assessments,
            List<@Valid StepRecord> steps,
            List<ReferenceRecord> continues,
            List<LinkRecord> links,
            List<@Valid SuppressionRecord> suppressions) {}

    public record StepRecord(
            String id,
            String code,
            @NotBlank String title,
            String text,
            String description,
            StatusRecord status,
            PriorityRecord priority,
            String direction,
            List<PeriodRecord> plannedPeriods,
            List<PeriodRecord> actualPeriods,
            CoordinationRecord coordination,
            List<ParticipantRecord> partners,
            List<String> networks,
            List<@Valid AudienceRecord> audiences,
            List<DestinationRecord> destinations,
            List<TerritoryRecord> places,
            List<ProgrammeRecord> programmes,
            List<@Valid IndicatorRecord> indicators,
            List<@Valid EventRecord> events,
            List<@Valid DocumentRecord> deliverables,
            List<@Valid DocumentRecord> documents,
            List<@Valid FundingRecord> funding,
            List<@Valid AssessmentRecord> assessments,
            List<ReferenceRecord> continues,
            List<LinkRecord> links,
            List<@Valid SuppressionRecord> suppressions) {}

    public record SuppressionRecord(String rule, @NotBlank String reason) {}

    public record ReferenceRecord(String plan, String action) {}

    public record CoordinationRecord(
            String text, String origin, List<ParticipantRecord> coordinators, String note, String source) {}

    public record ParticipantRecord(
            String organisation,
            String network,
            String name,
            String role,
            String wording,
            String service,
            String function,
            String scope,
            TerritoryRecord territory,
            QuantityRecord count,
            String representing,
            String note) {}

    public record OrganisationRecord(
            String id,
            String name,
            String acronym,
            List<String> aliases,
            String kind,
            String parent,
            TerritoryRecord territory,
            List<String> identifiers,
            String description,
            List<LinkRecord> links,
            List<@Valid SuppressionRecord> suppressions) {}

    public record NetworkRecord(
            String id,
            @NotBlank String name,
            String acronym,
            String kind,
            String text,
            String description,
            String parent,
            TerritoryRecord territory,
            CoordinationRecord coordination,
            List<SizeRecord> announcedSizes,
            List<ParticipantRecord> members,
            Boolean openList,
            String rhythm,
            List<@Valid EventRecord> meetings,
            List<LinkRecord> links,
            List<@Valid SuppressionRecord> suppressions) {}

    public record SizeRecord(String role, QuantityRecord quantity) {}

    public record IndicatorRecord(
            @NotBlank String label,
            List<QuantityRecord> baseline,
            List<QuantityRecord> target,
            List<QuantityRecord> actual,
            List<@Valid PartRecord> parts,
            String note) {}

    public record PartRecord(
            @NotBlank String label,
            List<QuantityRecord> baseline,
            List<QuantityRecord> target,
            List<QuantityRecord> actual,
            String note) {}

    public record QuantityRecord(
            BigDecimal value,
            BigDecimal upTo,
            String qualifier,
            BigDecimal outOf,
            String unit,
            String text,
            PeriodRecord period,
            String source) {}

    public record FundingRecord(
            String text,
            QuantityRecord amount,
            QuantityRecord ceiling,
            String currency,
            String basis,
            String stage,
            Boolean taxIncluded,
            ParticipantRecord funder,
            @DecimalMin("0") @DecimalMax("100") BigDecimal share,
            @DecimalMin("0") BigDecimal fullTimePosts,
            PeriodRecord period,
            String note,
            String source) {}

    public record EventRecord(
            @NotBlank String title,
            String kind,
            String text,
            String description,
            String edition,
            QuantityRecord count,
            PeriodRecord period,
            QuantityRecord duration,
            List<TerritoryRecord> places,
            List<QuantityRecord> attendance,
            List<ParticipantRecord> participants,
            List<LinkRecord> links) {}

    public record DocumentRecord(
            String id,
            @NotBlank String title,
            String kind,
            String text,
            String description,
            QuantityRecord count,
            PeriodRecord period,
            List<PeriodRecord> renewals,
            List<ParticipantRecord> parties,
            List<LinkRecord> links) {}

    public record StatusRecord(String code, String text, String date, String reason, String origin, String source) {}

    public record PriorityRecord(String level, String text) {}

    public record AssessmentRecord(String kind, @NotBlank String text, String date) {}

    public record AudienceRecord(
            @NotBlank String label,
            String kind,
            String status,
            @Min(0) @Max(120) Integer minimumAge,
            @Min(0) @Max(120) Integer maximumAge,
            String remoteness,
            String condition,
            QuantityRecord count) {}

    public record DestinationRecord(String country, String place, String group, String text) {}

    public record TerritoryRecord(String kind, String code, String name) {}

    public record ProgrammeRecord(String code, String name, String branch) {}

    public record LinkRecord(String relation, String title, String url, String plan, String action) {}

    public record PeriodRecord(
            String start, String end, String text, String recurrence, String tiedTo, String source) {}
}
