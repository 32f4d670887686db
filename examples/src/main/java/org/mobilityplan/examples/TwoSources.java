package org.mobilityplan.examples;

import java.time.LocalDate;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Citation;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.EventKind;
import org.mobilityplan.model.EventMode;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.Territory;

/** A plan of two sources that disagree, with a cancelled meeting and a committee that governs it: see docs/model.md. */
final class TwoSources {

    private TwoSources() {}

    static ActionPlan plan() {
        // MODEL
        DocumentId report = DocumentId.of("rapport-2018");
        DocumentId minutes = DocumentId.of("compte-rendu");
        Organisation region = Organisation.builder()
                .id(OrganisationId.of("region"))
                .name("Région Bretagne")
                .build();
        Organisation crij = Organisation.builder()
                .id(OrganisationId.of("crij"))
                .name("CRIJ Bretagne")
                .addCitations(Citation.builder()
                        .document(minutes)
                        .text("Info Jeunes Bretagne")
                        .build())
                .build();
        Event cancelled = Event.builder()
                .title("Comité de pilotage")
                .kind(EventKind.MEETING)
                .status(Status.of(StatusCode.CANCELLED).toBuilder()
                        .reason("quorum non atteint")
                        .build())
                .addPlannedPeriods(PlanPeriod.of("2018-12-19"))
                .mode(EventMode.IN_PERSON)
                .build();
        PartnerNetwork committee = PartnerNetwork.builder()
                .id(NetworkId.of("comite"))
                .name("Comité de pilotage")
                .kind(NetworkKind.STEERING_GROUP)
                .coordination(Coordination.ledBy(region))
                .addMembers(Participant.of(region, Role.CHAIR), Participant.of(crij, Role.MEMBER))
                .addMeetings(cancelled)
                .build();
        Action stays = Action.builder()
                .id(ActionId.of("stages"))
                .title("Stages de lycéens professionnels")
                .coordination(Coordination.ledBy("CRIJ", crij))
                .addDurations(Quantity.of(8, "semaines"))
                .addDestinations(Destination.of("IE", "Dublin"))
                .addProgrammes(Programme.of(ProgrammeCode.ERASMUS_PLUS))
                .addIndicators(Indicator.builder()
                        .label("départs")
                        .addActual(Quantity.of(24, "départs").toBuilder()
                                .addCitations(Citation.of(report, "p. 6"))
                                .build())
                        .addActual(Quantity.of(22, "départs").toBuilder()
                                .source(minutes)
                                .build())
                        .build())
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("bretagne-2018"))
                .title("Plan d'actions 2018")
                .territory(Territory.of(Region.of("53", LocalDate.of(2018, 1, 1))))
                .addParticipants(Participant.of(committee, Role.GOVERNING))
                .addActions(stays)
                .addOrganisations(region, crij)
                .addNetworks(committee)
                .addSources(Document.builder()
                        .id(report)
                        .title("Rapport 2018")
                        .kind(DocumentKind.REPORT)
                        .build())
                .addSources(Document.builder()
                        .id(minutes)
                        .title("Compte rendu du comité")
                        .kind(DocumentKind.MINUTES)
                        .build())
                .source(report)
                .build();
        // MODEL
        return plan;
    }
}
