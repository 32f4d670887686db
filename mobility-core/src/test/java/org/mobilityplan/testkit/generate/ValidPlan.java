package org.mobilityplan.testkit.generate;

import java.util.List;
import java.util.Random;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/** Generates one plan without findings, as a careful author writes it. */
final class ValidPlan {

    private static final List<String> SUBJECTS = List.of(
            "Former les tuteurs",
            "Accueillir des volontaires",
            "Informer les familles",
            "Préparer les départs",
            "Valoriser les retours",
            "Jumeler les lycées");

    private final Random random;

    ValidPlan(long seed) {
        this.random = new Random(seed);
    }

    ActionPlan make() {
        ActionPlan.Builder plan = ActionPlan.builder()
                .id(PlanId.of("normandie-2018"))
                .title("Plan régional de mobilité des jeunes")
                .nature(PlanNature.PROGRAMME)
                .territory(region("28", "Normandie"))
                .period(PlanPeriod.between(PartialDate.of("2018"), PartialDate.of("2020")))
                .addIssuers(participant("region", Role.ISSUER))
                .addParticipants(participant("crij", Role.PARTNER))
                .addOrganisations(
                        organisation("region", "Région Normandie"),
                        organisation("crij", "Information jeunesse de Caen"));
        int chantiers = 1 + random.nextInt(4);
        for (int c = 1; c <= chantiers; c++) {
            Chantier.Builder chantier = Chantier.builder()
                    .id(ChantierId.of("chantier-" + c))
                    .level("Axe")
                    .code(Code.of(Integer.toString(c)))
                    .title("Thème numéro " + c);
            int actions = 1 + random.nextInt(3);
            for (int a = 1; a <= actions; a++) {
                chantier.addActions(action(c + "-" + a, SUBJECTS.get((c + a) % SUBJECTS.size())));
            }
            plan.addChantiers(chantier.build());
        }
        return plan.build();
    }

    private Action action(String id, String title) {
        Action.Builder action = Action.builder()
                .id(ActionId.of("action-" + id))
                .code(Code.of(id.replace('-', '.')))
                .title(title)
                .coordination(Coordination.builder()
                        .addCoordinators(participant(random.nextBoolean() ? "region" : "crij", Role.LEAD))
                        .build());
        if (random.nextBoolean()) {
            action.addPartners(participant("crij", Role.PARTNER));
        } else {
            action.addPartners(participant("region", Role.PARTNER));
        }
        if (random.nextBoolean()) {
            int jeunes = 20 + random.nextInt(500);
            action.addIndicators(Indicator.builder()
                    .label("Jeunes concernés")
                    .addTarget(Quantity.of(jeunes, "jeunes"))
                    .build());
        }
        return action.build();
    }

    private static Territory region(String code, String name) {
        return Territory.builder()
                .kind(TerritoryKind.REGION)
                .code(code)
                .name(name)
                .build();
    }

    private static Organisation organisation(String id, String name) {
        return Organisation.builder().id(OrganisationId.of(id)).name(name).build();
    }

    private static Participant participant(String organisation, Role role) {
        return Participant.of(OrganisationId.of(organisation), role);
    }
}
