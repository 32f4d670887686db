package org.mobilityplan.json.codec;

import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.NetworkId;

/** The JSON of {@link Action}. */
final class ActionCodec {

    static final ObjectCodec<Action, Action.Builder> TABLE = ObjectCodec.of(
                    Action.class, Action::builder, Action.Builder::build, Action.Builder::extensions)
            .required("id", Values.id(ActionId::of, ActionId::value), Action::getId, Action.Builder::id)
            .optional("code", Values.CODE, Action::getCode, Action.Builder::code)
            .required("title", Values.TEXT, Action::getTitle, Action.Builder::title)
            .optional("text", Values.TEXT, Action::getText, Action.Builder::text)
            .optional("description", Values.TEXT, Action::getDescription, Action.Builder::description)
            .optional("status", Values.object(() -> StatusCodec.TABLE), Action::getStatus, Action.Builder::status)
            .optional(
                    "priority", Values.object(() -> PriorityCodec.TABLE), Action::getPriority, Action.Builder::priority)
            .optional(
                    "direction",
                    Values.word(Direction.values(), Direction::code),
                    Action::getDirection,
                    Action.Builder::direction)
            .list(
                    "plannedPeriods",
                    Values.object(() -> PlanPeriodCodec.TABLE),
                    Action::getPlannedPeriods,
                    Action.Builder::addAllPlannedPeriods)
            .list(
                    "actualPeriods",
                    Values.object(() -> PlanPeriodCodec.TABLE),
                    Action::getActualPeriods,
                    Action.Builder::addAllActualPeriods)
            .optional(
                    "coordination",
                    Values.object(() -> CoordinationCodec.TABLE),
                    Action::getCoordination,
                    Action.Builder::coordination)
            .list(
                    "partners",
                    Values.object(() -> ParticipantCodec.TABLE),
                    Action::getPartners,
                    Action.Builder::addAllPartners)
            .list(
                    "networks",
                    Values.id(NetworkId::of, NetworkId::value),
                    Action::getNetworks,
                    Action.Builder::addAllNetworks)
            .list(
                    "audiences",
                    Values.object(() -> AudienceCodec.TABLE),
                    Action::getAudiences,
                    Action.Builder::addAllAudiences)
            .list(
                    "destinations",
                    Values.object(() -> DestinationCodec.TABLE),
                    Action::getDestinations,
                    Action.Builder::addAllDestinations)
            .list("places", Values.object(() -> TerritoryCodec.TABLE), Action::getPlaces, Action.Builder::addAllPlaces)
            .list(
                    "programmes",
                    Values.object(() -> ProgrammeCodec.TABLE),
                    Action::getProgrammes,
                    Action.Builder::addAllProgrammes)
            .list(
                    "indicators",
                    Values.object(() -> IndicatorCodec.TABLE),
                    Action::getIndicators,
                    Action.Builder::addAllIndicators)
            .list("events", Values.object(() -> EventCodec.TABLE), Action::getEvents, Action.Builder::addAllEvents)
            .list(
                    "deliverables",
                    Values.object(() -> DocumentCodec.TABLE),
                    Action::getDeliverables,
                    Action.Builder::addAllDeliverables)
            .list(
                    "documents",
                    Values.object(() -> DocumentCodec.TABLE),
                    Action::getDocuments,
                    Action.Builder::addAllDocuments)
            .list("funding", Values.object(() -> FundingCodec.TABLE), Action::getFunding, Action.Builder::addAllFunding)
            .list(
                    "assessments",
                    Values.object(() -> AssessmentCodec.TABLE),
                    Action::getAssessments,
                    Action.Builder::addAllAssessments)
            .list("steps", Values.object(() -> ActionCodec.TABLE), Action::getSteps, Action.Builder::addAllSteps)
            .list(
                    "continues",
                    Values.object(() -> ActionReferenceCodec.TABLE),
                    Action::getContinues,
                    Action.Builder::addAllContinues)
            .list("links", Values.object(() -> LinkCodec.TABLE), Action::getLinks, Action.Builder::addAllLinks)
            .list(
                    "suppressions",
                    Values.object(() -> SuppressionCodec.TABLE),
                    Action::getSuppressions,
                    Action.Builder::addAllSuppressions)
            .build();

    private ActionCodec() {}
}
