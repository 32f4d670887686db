package org.mobilityplan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Role;
import org.mobilityplan.validation.PlanValidator;

class UnlistedCoordinatorTest {

    @ParameterizedTest
    @CsvSource({"1, true", "16, true", "17, false", "40, false"})
    void a_name_that_many_organisations_share_names_none_of_them(int organisations, boolean reported) {
        ActionPlan.Builder plan = ActionPlan.builder().id(PlanId.of("p")).title("t");
        for (int i = 0; i < organisations; i++) {
            plan.addOrganisations(Organisation.builder()
                    .id(OrganisationId.of("o" + i))
                    .name("Mission locale")
                    .build());
        }
        plan.addActions(Action.builder()
                .id(ActionId.of("a"))
                .title("a")
                .coordination(Coordination.builder()
                        .text("Mission locale")
                        .addCoordinators(Participant.builder()
                                .name("CRIJ")
                                .role(Role.LEAD)
                                .build())
                        .build())
                .build());
        assertThat(PlanValidator.standard().validate(plan.build()).findings())
                .filteredOn(each -> each.rule().value().equals("coordination.text.unlisted"))
                .hasSize(reported ? 1 : 0);
    }
}
