package org.mobilityplan.page;

import java.util.List;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.Fact;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.words.Describer;
import org.mobilityplan.words.Phrase;
import org.mobilityplan.words.SourceText;

/** Chooses the facts of a plan, chantier, action or network, in the order in which a committee reads them. */
final class ElementFacts {

    private final ActionPlan plan;
    private final PageText page;
    private final Describer describer;
    private final IndicatorTable indicators;

    ElementFacts(ActionPlan plan, PageText page) {
        this.plan = plan;
        this.page = page;
        this.describer = page.describer;
        this.indicators = new IndicatorTable(page);
    }

    FactList ofPlan() {
        FactList facts = new FactList(page, SourceText.NONE)
                .phrase(
                        "fact.territory",
                        plan.getTerritory().map(describer::territoryInFull).orElse(describer.nothing()))
                .words("fact.edition", plan.getEdition())
                .phrase("fact.period", plan.getPeriod().map(describer::period).orElse(describer.nothing()))
                .phrase("fact.nature", plan.getNature().map(describer::nature).orElse(describer.nothing()))
                .phrases(
                        "fact.issuers",
                        describer.all(plan.getIssuers(), each -> describer.participant(each, Role.PARTNER)))
                .phrase("table.coordination", coordination(plan.getCoordination()))
                .groups(describer.byRole(plan.getParticipants()))
                .phrases("detail.places", describer.all(plan.getPlaces(), describer::territory))
                .phrases("network.sizes", describer.all(plan.getAnnouncedSizes(), describer::size))
                .phrases("detail.events", describer.all(plan.getEvents(), describer::event));
        indicators(plan.getIndicators(), facts);
        facts.phrases("detail.funding", describer.all(plan.getFunding(), describer::funding))
                .phrases("detail.assessments", describer.all(plan.getAssessments(), describer::assessment))
                .phrases("detail.links", describer.all(plan.getLinks(), describer::link));
        return folded(plan, plan.getSuppressions(), facts);
    }

    FactList ofChantier(Chantier chantier) {
        FactList facts = new FactList(page, SourceText.NONE)
                .phrase("table.coordination", coordination(chantier.getCoordination()))
                .phrases("detail.audiences", describer.all(chantier.getAudiences(), describer::audience))
                .phrases("network.sizes", describer.all(chantier.getAnnouncedSizes(), describer::size));
        indicators(chantier.getIndicators(), facts);
        facts.phrases("detail.funding", describer.all(chantier.getFunding(), describer::funding))
                .phrases("detail.assessments", describer.all(chantier.getAssessments(), describer::assessment))
                .documents("detail.documents", chantier.getDocuments())
                .phrases("detail.links", describer.all(chantier.getLinks(), describer::link));
        return folded(chantier, chantier.getSuppressions(), facts);
    }

    private Phrase coordination(Optional<Coordination> coordination) {
        return coordination.map(describer::coordination).orElse(describer.nothing());
    }

    /** The facts of an action; those of a step begin with coordination and progress, which have no column. */
    FactList ofAction(Action action, SourceText said, boolean step) {
        FactList facts = new FactList(page, said);
        if (step) {
            facts.phrase("table.coordination", coordination(action.getCoordination()))
                    .phrase(
                            "table.progress",
                            action.getStatus().map(describer::status).orElse(describer.nothing()))
                    .phrases("period.planned", describer.all(action.getPlannedPeriods(), describer::period))
                    .phrases("period.actual", describer.all(action.getActualPeriods(), describer::period));
        }
        facts.phrase(
                        "detail.priority",
                        action.getPriority().map(describer::priority).orElse(describer.nothing()))
                .phrase(
                        "detail.direction",
                        action.getDirection().map(describer::direction).orElse(describer.nothing()))
                .phrases("detail.durations", describer.all(action.getDurations(), describer::quantity))
                .phrases("detail.topics", describer.all(action.getTopics(), Phrase::ofWords))
                .phrases("detail.networks", describer.all(action.getNetworks(), describer::networkName))
                .phrases(
                        "detail.partners",
                        describer.all(action.getPartners(), each -> describer.participant(each, Role.PARTNER)))
                .phrases("detail.audiences", describer.all(action.getAudiences(), describer::audience))
                .phrases(
                        destinations(action.getDirection()),
                        describer.all(action.getDestinations(), describer::destination))
                .phrases("detail.places", describer.all(action.getPlaces(), describer::territory))
                .phrases("detail.programmes", describer.all(action.getProgrammes(), describer::programme))
                .phrases("detail.events", describer.all(action.getEvents(), describer::event))
                .documents("detail.deliverables", action.getDeliverables());
        indicators(action.getIndicators(), facts);
        facts.phrases("detail.funding", describer.all(action.getFunding(), describer::funding))
                .phrases("detail.assessments", describer.all(action.getAssessments(), describer::assessment))
                .documents("detail.documents", action.getDocuments())
                .phrases("detail.continues", describer.all(action.getContinues(), describer::reference))
                .phrases("detail.links", describer.all(action.getLinks(), describer::link));
        return folded(action, action.getSuppressions(), facts);
    }

    private static String destinations(Optional<Direction> direction) {
        return direction.filter(Direction.INCOMING::equals).isPresent()
                ? "detail.origins"
                : direction.filter(Direction.BOTH::equals).isPresent()
                        ? "detail.origins-and-destinations"
                        : "detail.destinations";
    }

    FactList ofNetwork(PartnerNetwork network, List<PartnerNetwork> parts) {
        FactList facts = new FactList(page, SourceText.of(network.getName()))
                .phrase(
                        "network.kind",
                        network.getKind()
                                .filter(kind -> !kind.equals(NetworkKind.NETWORK))
                                .map(describer::networkKind)
                                .orElse(describer.nothing()))
                .words("detail.text", network.getText())
                .phrase(
                        "network.parent",
                        network.getParent().map(describer::networkName).orElse(describer.nothing()))
                .phrases("network.parts", describer.all(parts, each -> describer.networkName(each.getId())))
                .phrase(
                        "fact.territory",
                        network.getTerritory().map(describer::territory).orElse(describer.nothing()))
                .phrase("table.coordination", coordination(network.getCoordination()))
                .phrase(
                        "fact.period",
                        network.getPeriod().map(describer::period).orElse(describer.nothing()))
                .words("network.rhythm", network.getRhythm())
                .phrases("network.sizes", describer.all(network.getAnnouncedSizes(), describer::size))
                .groups(describer.byRole(network.getMembers()));
        if (network.isOpenList()) {
            facts.written("network.members", () -> page.html.raw(page.label("network.open")));
        }
        facts.phrases("network.meetings", describer.all(network.getMeetings(), describer::event))
                .phrases("detail.links", describer.all(network.getLinks(), describer::link));
        return folded(network, network.getSuppressions(), facts);
    }

    private void indicators(List<Indicator> all, FactList facts) {
        List<Indicator> given = all.stream()
                .filter(each -> !describer.indicator(each).isEmpty())
                .toList();
        if (!given.isEmpty()) {
            facts.written("detail.indicators", () -> indicators.write(given));
        }
    }

    private FactList folded(Fact element, List<Suppression> suppressions, FactList facts) {
        return facts.words("fact.note", element.getNote())
                .phrases("fact.source", describer.sources(element))
                .folded("detail.suppressions", describer.all(suppressions, describer::suppression))
                .folded("detail.extensions", describer.extensions(element));
    }
}
