package org.mobilityplan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.report.Finding;
import org.mobilityplan.validation.PlanValidator;

class PersonalDataTest {

    @Test
    void properties_that_the_model_does_not_know_are_checked_as_well() {
        Action action = Action.builder()
                .id(ActionId.of("a"))
                .title("Créer un guide")
                .extensions(Extensions.builder()
                        .putText("x-Suivi", "camille.dupont@example.org")
                        .putText("x-Contact/site", "Camille Dupont, 02 99 12 34 56")
                        .putText("x-Observations", "17 actions le 01.02.2019")
                        .build())
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("Plan")
                .territory(Territory.of(Region.withCode("53").get(0)))
                .addActions(action)
                .build();
        assertThat(PlanValidator.standard().validate(plan).findings().stream()
                        .filter(finding -> finding.rule().value().equals("text.personal-data"))
                        .map(Finding::toString))
                .containsExactly(
                        "WARNING text.personal-data /actions/0/x-Contact~1site kind=tel position=17",
                        "WARNING text.personal-data /actions/0/x-Suivi kind=e-mail position=1");
    }
}
