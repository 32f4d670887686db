package org.mobilityplan.compare;

import java.util.List;
import java.util.function.Function;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;

/** The properties of the types that are compared part by part. All other types are values: equal, or another one. */
final class Tables {

    /** Who it is, and in which role; else who it is. */
    private static final List<Function<Participant, String>> WHO =
            List.of(each -> who(each) + ValueText.of(each.getRole()), Tables::who);

    /** Figures have no id: what is counted names them. */
    private static final List<Function<Indicator, String>> LABEL = List.of(Indicator::getLabel);

    /** Most documents have no id, and are then compared as values. */
    private static final List<Function<Document, String>> DOCUMENT =
            List.of(each -> ValueText.of(each.getId().<Object>map(id -> id).orElse(each)));

    static final Table<Participant> PARTICIPANT = new Table<Participant>()
            .optional("organisation", Participant::getOrganisation)
            .optional("network", Participant::getNetwork)
            .optional("name", Participant::getName)
            .one("role", Participant::getRole)
            .optional("wording", Participant::getWording)
            .optional("service", Participant::getService)
            .optional("function", Participant::getFunction)
            .optional("scope", Participant::getScope)
            .optional("territory", Participant::getTerritory)
            .optional("count", Participant::getCount)
            .optional("representing", Participant::getRepresenting)
            .optional("note", Participant::getNote);

    static final Table<Coordination> COORDINATION = new Table<Coordination>()
            .optional("text", Coordination::getText)
            .one("origin", Coordination::getOrigin)
            .parts("coordinators", Participant.class, Coordination::getCoordinators, () -> PARTICIPANT, WHO)
            .optional("note", Coordination::getNote)
            .optional("source", Coordination::getSource);

    static final Table<Indicator> INDICATOR = new Table<Indicator>()
            .one("label", Indicator::getLabel)
            .values("baseline", indicator -> indicator.getBaseline())
            .values("target", indicator -> indicator.getTarget())
            .values("actual", indicator -> indicator.getActual())
            .parts("parts", Indicator.class, Indicator::getParts, Tables::indicator, LABEL)
            .optional("note", Indicator::getNote);

    static final Table<Document> DOCUMENTS = new Table<Document>()
            .optional("id", Document::getId)
            .one("title", Document::getTitle)
            .optional("kind", Document::getKind)
            .optional("text", Document::getText)
            .optional("description", Document::getDescription)
            .optional("count", Document::getCount)
            .optional("period", Document::getPeriod)
            .values("renewals", document -> document.getRenewals())
            .parts("parties", Participant.class, Document::getParties, () -> PARTICIPANT, WHO)
            .values("links", document -> document.getLinks());

    static final Table<Organisation> ORGANISATION = new Table<Organisation>()
            .one("id", Organisation::getId)
            .one("name", Organisation::getName)
            .optional("acronym", Organisation::getAcronym)
            .values("aliases", organisation -> organisation.getAliases())
            .optional("kind", Organisation::getKind)
            .optional("parent", Organisation::getParent)
            .optional("territory", Organisation::getTerritory)
            .values("identifiers", organisation -> organisation.getIdentifiers())
            .optional("description", Organisation::getDescription)
            .values("links", organisation -> organisation.getLinks())
            .values("suppressions", organisation -> organisation.getSuppressions());

    static final Table<PartnerNetwork> NETWORK = new Table<PartnerNetwork>()
            .one("id", PartnerNetwork::getId)
            .one("name", PartnerNetwork::getName)
            .optional("acronym", PartnerNetwork::getAcronym)
            .optional("kind", PartnerNetwork::getKind)
            .optional("text", PartnerNetwork::getText)
            .optional("description", PartnerNetwork::getDescription)
            .optional("parent", PartnerNetwork::getParent)
            .optional("territory", PartnerNetwork::getTerritory)
            .part("coordination", Coordination.class, PartnerNetwork::getCoordination, () -> COORDINATION)
            .values("announcedSizes", network -> network.getAnnouncedSizes())
            .parts("members", Participant.class, PartnerNetwork::getMembers, () -> PARTICIPANT, WHO)
            .one("openList", PartnerNetwork::isOpenList)
            .optional("rhythm", PartnerNetwork::getRhythm)
            .values("meetings", network -> network.getMeetings())
            .values("links", network -> network.getLinks())
            .values("suppressions", network -> network.getSuppressions());

    static final Table<Action> ACTION = new Table<Action>()
            .one("id", Action::getId)
            .optional("code", Action::getCode)
            .one("title", Action::getTitle)
            .optional("text", Action::getText)
            .optional("description", Action::getDescription)
            .optional("status", Action::getStatus)
            .optional("priority", Action::getPriority)
            .optional("direction", Action::getDirection)
            .values("plannedPeriods", action -> action.getPlannedPeriods())
            .values("actualPeriods", action -> action.getActualPeriods())
            .part("coordination", Coordination.class, Action::getCoordination, () -> COORDINATION)
            .parts("partners", Participant.class, Action::getPartners, () -> PARTICIPANT, WHO)
            .values("networks", action -> action.getNetworks())
            .values("audiences", action -> action.getAudiences())
            .values("destinations", action -> action.getDestinations())
            .values("places", action -> action.getPlaces())
            .values("programmes", action -> action.getProgrammes())
            .parts("indicators", Indicator.class, Action::getIndicators, () -> INDICATOR, LABEL)
            .values("events", action -> action.getEvents())
            .parts("deliverables", Document.class, Action::getDeliverables, () -> DOCUMENTS, DOCUMENT)
            .parts("documents", Document.class, Action::getDocuments, () -> DOCUMENTS, DOCUMENT)
            .values("funding", action -> action.getFunding())
            .values("assessments", action -> action.getAssessments())
            .placed("steps")
            .values("continues", action -> action.getContinues())
            .values("links", action -> action.getLinks())
            .values("suppressions", action -> action.getSuppressions());

    static final Table<Chantier> CHANTIER = new Table<Chantier>()
            .one("id", Chantier::getId)
            .optional("level", Chantier::getLevel)
            .optional("code", Chantier::getCode)
            .one("title", Chantier::getTitle)
            .optional("text", Chantier::getText)
            .optional("description", Chantier::getDescription)
            .part("coordination", Coordination.class, Chantier::getCoordination, () -> COORDINATION)
            .parts("indicators", Indicator.class, Chantier::getIndicators, () -> INDICATOR, LABEL)
            .values("funding", chantier -> chantier.getFunding())
            .placed("chantiers")
            .placed("actions")
            .values("links", chantier -> chantier.getLinks())
            .values("suppressions", chantier -> chantier.getSuppressions());

    static final Table<ActionPlan> PLAN = new Table<ActionPlan>()
            .one("id", ActionPlan::getId)
            .one("title", ActionPlan::getTitle)
            .optional("edition", ActionPlan::getEdition)
            .optional("nature", ActionPlan::getNature)
            .optional("language", ActionPlan::getLanguage)
            .optional("territory", ActionPlan::getTerritory)
            .optional("period", ActionPlan::getPeriod)
            .parts("issuers", Participant.class, ActionPlan::getIssuers, () -> PARTICIPANT, WHO)
            .optional("description", ActionPlan::getDescription)
            .part("coordination", Coordination.class, ActionPlan::getCoordination, () -> COORDINATION)
            .parts("indicators", Indicator.class, ActionPlan::getIndicators, () -> INDICATOR, LABEL)
            .values("funding", plan -> plan.getFunding())
            .placed("chantiers")
            .placed("actions")
            .parts(
                    "organisations",
                    Organisation.class,
                    ActionPlan::getOrganisations,
                    () -> ORGANISATION,
                    List.of(each -> each.getId().value()))
            .parts(
                    "networks",
                    PartnerNetwork.class,
                    ActionPlan::getNetworks,
                    () -> NETWORK,
                    List.of(each -> each.getId().value()))
            .parts("sources", Document.class, ActionPlan::getSources, () -> DOCUMENTS, DOCUMENT)
            .values("links", plan -> plan.getLinks())
            .values("suppressions", plan -> plan.getSuppressions());

    private Tables() {}

    private static Table<Indicator> indicator() {
        return INDICATOR;
    }

    private static String who(Participant each) {
        if (each.getOrganisation().isPresent()) {
            return ValueText.of(each.getOrganisation().get());
        }
        if (each.getNetwork().isPresent()) {
            return ValueText.of(each.getNetwork().get());
        }
        return ValueText.of(each.getName().<Object>map(name -> name).orElse(each));
    }
}
