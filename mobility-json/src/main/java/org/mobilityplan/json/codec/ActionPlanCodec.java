package org.mobilityplan.json.codec;

import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanNature;

/** The JSON of {@link ActionPlan}. */
final class ActionPlanCodec {

    static final ObjectCodec<ActionPlan, ActionPlan.Builder> TABLE = ObjectCodec.of(
                    ActionPlan.class, ActionPlan::builder, ActionPlan.Builder::build, ActionPlan.Builder::extensions)
            .format("format")
            .required("id", Values.id(PlanId::of, PlanId::value), ActionPlan::getId, ActionPlan.Builder::id)
            .required("title", Values.TEXT, ActionPlan::getTitle, ActionPlan.Builder::title)
            .optional("edition", Values.TEXT, ActionPlan::getEdition, ActionPlan.Builder::edition)
            .optional(
                    "nature",
                    Values.openCode(PlanNature.class, PlanNature::of, PlanNature.known()),
                    ActionPlan::getNature,
                    ActionPlan.Builder::nature)
            .optional("language", Values.TEXT, ActionPlan::getLanguage, ActionPlan.Builder::language)
            .optional(
                    "territory",
                    Values.object(() -> TerritoryCodec.TABLE),
                    ActionPlan::getTerritory,
                    ActionPlan.Builder::territory)
            .optional(
                    "period",
                    Values.object(() -> PlanPeriodCodec.TABLE),
                    ActionPlan::getPeriod,
                    ActionPlan.Builder::period)
            .list(
                    "issuers",
                    Values.object(() -> ParticipantCodec.TABLE),
                    ActionPlan::getIssuers,
                    ActionPlan.Builder::addAllIssuers)
            .optional("description", Values.TEXT, ActionPlan::getDescription, ActionPlan.Builder::description)
            .optional(
                    "coordination",
                    Values.object(() -> CoordinationCodec.TABLE),
                    ActionPlan::getCoordination,
                    ActionPlan.Builder::coordination)
            .list(
                    "indicators",
                    Values.object(() -> IndicatorCodec.TABLE),
                    ActionPlan::getIndicators,
                    ActionPlan.Builder::addAllIndicators)
            .list(
                    "funding",
                    Values.object(() -> FundingCodec.TABLE),
                    ActionPlan::getFunding,
                    ActionPlan.Builder::addAllFunding)
            .list(
                    "chantiers",
                    Values.object(() -> ChantierCodec.TABLE),
                    ActionPlan::getChantiers,
                    ActionPlan.Builder::addAllChantiers)
            .list(
                    "actions",
                    Values.object(() -> ActionCodec.TABLE),
                    ActionPlan::getActions,
                    ActionPlan.Builder::addAllActions)
            .list(
                    "organisations",
                    Values.object(() -> OrganisationCodec.TABLE),
                    ActionPlan::getOrganisations,
                    ActionPlan.Builder::addAllOrganisations)
            .list(
                    "networks",
                    Values.object(() -> PartnerNetworkCodec.TABLE),
                    ActionPlan::getNetworks,
                    ActionPlan.Builder::addAllNetworks)
            .list(
                    "sources",
                    Values.object(() -> DocumentCodec.TABLE),
                    ActionPlan::getSources,
                    ActionPlan.Builder::addAllSources)
            .list("links", Values.object(() -> LinkCodec.TABLE), ActionPlan::getLinks, ActionPlan.Builder::addAllLinks)
            .list(
                    "suppressions",
                    Values.object(() -> SuppressionCodec.TABLE),
                    ActionPlan::getSuppressions,
                    ActionPlan.Builder::addAllSuppressions)
            .build();

    private ActionPlanCodec() {}
}
