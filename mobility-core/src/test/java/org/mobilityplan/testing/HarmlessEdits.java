package org.mobilityplan.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/** Edits of a plan by a careful author that do not matter: after any of them there is still no finding. */
public final class HarmlessEdits {

    private HarmlessEdits() {}

    /** All of them; each may be applied to any valid plan that is generated, one after the other. */
    public static List<UnaryOperator<ActionPlan>> all() {
        return List.of(
                plan -> plan.toBuilder()
                        .addNetworks(network("comite", "Comité de pilotage")
                                .addMembers(participant("crij", Role.MEMBER), participant("region", Role.CHAIR))
                                .build())
                        .build(),
                plan -> plan.toBuilder()
                        .addNetworks(network("commission", "Commission des départs")
                                .addMeetings(Event.builder()
                                        .title("Réunion de rentrée")
                                        .period(PlanPeriod.of(PartialDate.of("2019-09-12")))
                                        .build())
                                .build())
                        .build(),
                plan -> plan.toBuilder()
                        .addNetworks(
                                network("reseau", "Réseau des référents")
                                        .addMembers(participant("crij", Role.MEMBER))
                                        .openList(true)
                                        .build(),
                                network("atelier", "Atelier des référents")
                                        .parent(NetworkId.of("reseau"))
                                        .build())
                        .build(),
                plan -> plan.toBuilder()
                        .addOrganisations(
                                Organisation.builder()
                                        .id(OrganisationId.of("draaf-normandie"))
                                        .name("DRAAF de Normandie")
                                        .acronym("DRAAF")
                                        .territory(region("28", "Normandie"))
                                        .build(),
                                Organisation.builder()
                                        .id(OrganisationId.of("draaf-bretagne"))
                                        .name("DRAAF de Bretagne")
                                        .acronym("DRAAF")
                                        .territory(region("53", "Bretagne"))
                                        .build())
                        .addParticipants(
                                participant("draaf-normandie", Role.PARTNER),
                                participant("draaf-bretagne", Role.PARTNER))
                        .build(),
                plan -> firstAction(
                        plan,
                        action -> action.toBuilder()
                                .addTopics("etc.")
                                .addPlannedPeriods(PlanPeriod.builder()
                                        .start(PartialDate.of("2018-06"))
                                        .end(PartialDate.of("2018-06"))
                                        .text("juin 2018")
                                        .build())
                                .build()),
                plan -> firstAction(
                        plan,
                        action -> action.toBuilder()
                                .addPlannedPeriods(PlanPeriod.builder()
                                        .start(PartialDate.of("2018-2019"))
                                        .end(PartialDate.of("2018-2019"))
                                        .text("année scolaire 2018-2019")
                                        .build())
                                .build()),
                plan -> firstAction(
                        plan,
                        action -> action.toBuilder()
                                .addIndicators(Indicator.builder()
                                        .label("Structures d’accueil")
                                        .addTarget(Quantity.builder()
                                                .value(BigDecimal.valueOf(60))
                                                .unit("structures")
                                                .text("une soixantaine de structures")
                                                .build())
                                        .build())
                                .build()),
                plan -> firstAction(
                        plan,
                        action -> action.toBuilder()
                                .addFunding(Funding.builder()
                                        .text("46.000 €")
                                        .amount(Quantity.of(46_000))
                                        .currency("EUR")
                                        .build())
                                .build()),
                plan -> firstAction(
                        plan,
                        action -> action.toBuilder()
                                .addPlannedPeriods(
                                        PlanPeriod.since(PartialDate.of("2012")),
                                        PlanPeriod.until(PartialDate.of("2024")))
                                .build()),
                plan -> firstAction(
                        plan,
                        action -> action.toBuilder()
                                .addPartners(Participant.named("Les missions locales, etc.", Role.PARTNER))
                                .build()),
                plan -> firstAction(
                        plan,
                        action -> action.toBuilder()
                                .description("Mesure suspendue, puis reprise après concertation.")
                                .build()));
    }

    private static ActionPlan firstAction(ActionPlan plan, UnaryOperator<Action> edit) {
        List<Chantier> chantiers = new ArrayList<>(plan.getChantiers());
        List<Action> actions = new ArrayList<>(chantiers.get(0).getActions());
        actions.set(0, edit.apply(actions.get(0)));
        chantiers.set(0, chantiers.get(0).toBuilder().actions(actions).build());
        return plan.toBuilder().chantiers(chantiers).build();
    }

    private static Territory region(String code, String name) {
        return Territory.builder()
                .kind(TerritoryKind.REGION)
                .code(code)
                .name(name)
                .build();
    }

    private static PartnerNetwork.Builder network(String id, String name) {
        return PartnerNetwork.builder().id(NetworkId.of(id)).name(name);
    }

    private static Participant participant(String organisation, Role role) {
        return Participant.of(OrganisationId.of(organisation), role);
    }
}
