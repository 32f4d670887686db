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
import org.mobilityplan.model.PlanItem;
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
                .phrases("detail.aliases", describer.all(plan.getAliases(), Phrase::ofWords))
                .words("fact.edition", plan.getEdition())
                .phrase("fact.period", plan.getPeriod().map(describer::period).orElse(describer.nothing()))
                .words("fact.licence", plan.getLicence())
                .phrase("fact.nature", plan.getNature().map(describer::nature).orElse(describer.nothing()))
                .phrases(
                        "fact.issuers",
                        describer.all(plan.getIssuers(), each -> describer.participant(each, Role.PARTNER)))
                .phrase("fact.status", plan.getStatus().map(describer::status).orElse(describer.nothing()))
                .phrase("table.coordination", coordination(plan.getCoordination()))
                .groups(describer.byRole(plan.getParticipants()))
                .phrases("detail.topics", describer.all(plan.getTopics(), Phrase::ofWords))
                .phrases("detail.languages", describer.languages(plan.getLanguages()))
                .phrases("detail.audiences", describer.all(plan.getAudiences(), describer::audience))
                .phrases("detail.destinations", describer.all(plan.getDestinations(), describer::destination))
                .phrases("detail.programmes", describer.all(plan.getProgrammes(), describer::programme))
                .phrases("detail.places", describer.all(plan.getPlaces(), describer::territory))
                .phrases("network.sizes", describer.all(plan.getAnnouncedSizes(), describer::size))
                .phrases("detail.openLists", describer.openLists(plan.getOpenLists()))
                .phrases("detail.events", describer.all(plan.getEvents(), describer::event));
        indicators(plan.getIndicators(), facts);
        facts.phrases("detail.figures", describer.all(plan.getFigures(), describer::quantity))
                .phrases("detail.funding", describer.all(plan.getFunding(), describer::funding))
                .phrases("detail.assessments", describer.all(plan.getAssessments(), describer::assessment))
                .documents("detail.documents", plan.getDocuments())
                .phrases("detail.links", describer.all(plan.getLinks(), describer::link));
        return folded(plan, plan.getSuppressions(), facts);
    }

    FactList ofChantier(Chantier chantier) {
        FactList facts = new FactList(page, SourceText.NONE);
        aliases(chantier, facts);
        coordinationAndProgress(chantier, facts);
        priority(chantier, facts);
        topics(chantier, facts);
        partnersAndAudiences(chantier, facts);
        facts.phrases("detail.destinations", describer.all(chantier.getDestinations(), describer::destination));
        placesAndEvents(chantier, facts);
        return rest(chantier, facts);
    }

    /** What an action has in columns of the table. */
    private void coordinationAndProgress(PlanItem item, FactList facts) {
        facts.phrase("table.coordination", coordination(item.getCoordination()))
                .phrase(
                        "table.progress",
                        item.getStatus().map(describer::status).orElse(describer.nothing()))
                .phrases("period.planned", describer.all(item.getPlannedPeriods(), describer::period))
                .phrases("period.actual", describer.all(item.getActualPeriods(), describer::period));
    }

    private void aliases(PlanItem item, FactList facts) {
        facts.phrases("detail.aliases", describer.all(item.getAliases(), Phrase::ofWords));
    }

    private void topics(PlanItem item, FactList facts) {
        facts.phrases("detail.topics", describer.all(item.getTopics(), Phrase::ofWords))
                .phrases("detail.languages", describer.languages(item.getLanguages()));
    }

    private void priority(PlanItem item, FactList facts) {
        facts.phrase(
                "detail.priority", item.getPriority().map(describer::priority).orElse(describer.nothing()));
    }

    private void partnersAndAudiences(PlanItem item, FactList facts) {
        facts.phrases(
                        "detail.partners",
                        describer.all(item.getPartners(), each -> describer.participant(each, Role.PARTNER)))
                .phrases("detail.audiences", describer.all(item.getAudiences(), describer::audience));
    }

    private void placesAndEvents(PlanItem item, FactList facts) {
        facts.phrases("detail.places", describer.all(item.getPlaces(), describer::territory))
                .phrases("detail.programmes", describer.all(item.getProgrammes(), describer::programme))
                .phrases("detail.events", describer.all(item.getEvents(), describer::event));
    }

    private FactList rest(PlanItem item, FactList facts) {
        facts.phrases("detail.openLists", describer.openLists(item.getOpenLists()))
                .phrases("network.sizes", describer.all(item.getAnnouncedSizes(), describer::size));
        indicators(item.getIndicators(), facts);
        facts.phrases("detail.figures", describer.all(item.getFigures(), describer::quantity))
                .phrases("detail.funding", describer.all(item.getFunding(), describer::funding))
                .phrases("detail.assessments", describer.all(item.getAssessments(), describer::assessment))
                .documents("detail.documents", item.getDocuments());
        if (item instanceof Action action) {
            facts.phrases("detail.continues", describer.all(action.getContinues(), describer::reference));
        }
        facts.phrases("detail.links", describer.all(item.getLinks(), describer::link));
        return folded(item, item.getSuppressions(), facts);
    }

    private Phrase coordination(Optional<Coordination> coordination) {
        return coordination.map(describer::coordination).orElse(describer.nothing());
    }

    /** The facts of an action; those of a step begin with coordination and progress, which have no column. */
    FactList ofAction(Action action, SourceText said, boolean step) {
        FactList facts = new FactList(page, said);
        aliases(action, facts);
        if (step) {
            coordinationAndProgress(action, facts);
        }
        priority(action, facts);
        facts.phrase(
                        "detail.direction",
                        action.getDirection().map(describer::direction).orElse(describer.nothing()))
                .phrases("detail.durations", describer.all(action.getDurations(), describer::quantity));
        topics(action, facts);
        facts.phrases("detail.networks", describer.all(action.getNetworks(), describer::networkName));
        partnersAndAudiences(action, facts);
        facts.phrases(
                destinations(action.getDirection()), describer.all(action.getDestinations(), describer::destination));
        placesAndEvents(action, facts);
        facts.documents("detail.deliverables", action.getDeliverables());
        return rest(action, facts);
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
                .phrase(
                        "fact.status",
                        network.getStatus().map(describer::status).orElse(describer.nothing()))
                .phrases("network.parts", describer.all(parts, each -> describer.networkName(each.getId())))
                .phrase(
                        "fact.territory",
                        network.getTerritory().map(describer::territory).orElse(describer.nothing()))
                .phrases("detail.topics", describer.all(network.getTopics(), Phrase::ofWords))
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
                .phrases("detail.assessments", describer.all(network.getAssessments(), describer::assessment))
                .phrases("detail.figures", describer.all(network.getFigures(), describer::quantity))
                .documents("detail.documents", network.getDocuments())
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
