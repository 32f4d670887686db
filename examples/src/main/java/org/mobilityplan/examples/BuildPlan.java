package org.mobilityplan.examples;

import java.util.Locale;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;

/** Builds a plan in code, validates it and writes it as JSON: the example of the README. */
public final class BuildPlan {

    private BuildPlan() {}

    /** Prints the report on the plan, then the plan as JSON. */
    public static void main(String[] arguments) {
        // README
        Organisation crij = Organisation.builder()
                .id(OrganisationId.of("crij"))
                .name("CRIJ Bretagne")
                .build();
        Action meeting = Action.builder()
                .id(ActionId.of("information-network"))
                .title("Réseau de primo-information : une rencontre régionale")
                .addActualPeriods(PlanPeriod.of("2017-06"))
                .coordination(Coordination.ledBy("CRIJ", crij))
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("bretagne-2017"))
                .title("Plan d'actions 2017")
                .addChantiers(Chantier.builder()
                        .id(ChantierId.of("information"))
                        .title("Lisibilité de l'information")
                        .addActions(meeting)
                        .build())
                .addOrganisations(crij)
                .build();
        System.out.print(
                FindingTexts.in(Locale.FRENCH).render(PlanValidator.standard().validate(plan)));
        System.out.print(PlanJson.standard().writeString(plan));
        // README
    }
}
