package org.mobilityplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.page.HtmlPage;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.publish.PublishedTable;
import org.mobilityplan.validation.PlanValidator;

class NestingTest {

    private static Action nestedAction(int levels) {
        Action action = Action.builder().id(ActionId.of("a")).title("t").build();
        for (int i = 1; i < levels; i++) {
            action = Action.builder()
                    .id(ActionId.of("a" + i))
                    .title("t")
                    .addSteps(action)
                    .build();
        }
        return action;
    }

    private static Chantier nestedChantier(int levels, Action... actions) {
        Chantier chantier = Chantier.builder()
                .id(ChantierId.of("c"))
                .title("t")
                .addActions(actions)
                .build();
        for (int i = 1; i < levels; i++) {
            chantier = Chantier.builder()
                    .id(ChantierId.of("c" + i))
                    .title("t")
                    .addChantiers(chantier)
                    .build();
        }
        return chantier;
    }

    private static Indicator nestedIndicator(int levels) {
        Indicator indicator = Indicator.builder().label("l").build();
        for (int i = 1; i < levels; i++) {
            indicator = Indicator.builder().label("l").addParts(indicator).build();
        }
        return indicator;
    }

    @Test
    void elements_nested_deeper_than_the_limit_cannot_be_built() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nestedAction(Nesting.LIMIT + 1))
                .withMessage("actions are nested in each other more than 50 levels deep");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nestedChantier(Nesting.LIMIT + 1))
                .withMessageStartingWith("chantiers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nestedIndicator(Nesting.LIMIT + 1))
                .withMessageStartingWith("indicators");
    }

    private static ActionPlan deepestPlan() {
        Action deepest = nestedAction(Nesting.LIMIT).toBuilder()
                .addIndicators(nestedIndicator(Nesting.LIMIT))
                .build();
        return ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("t")
                .addChantiers(nestedChantier(Nesting.LIMIT, deepest))
                .build();
    }

    @Test
    void the_deepest_plan_can_be_validated_published_and_serialized() throws Exception {
        ActionPlan plan = deepestPlan();
        assertThat(PlanValidator.standard().validate(plan).findings()).isNotEmpty();
        assertThat(HtmlPage.in(Locale.FRENCH).render(plan)).contains("</html>");
        assertThat(FlatTable.of(plan).body()).hasSize(Nesting.LIMIT);
        assertThat(PublishedTable.of(plan).body()).isNotEmpty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(plan);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(plan);
        }
    }

    @Test
    void the_deepest_plan_can_be_compared_and_hashed() {
        ActionPlan plan = deepestPlan();
        assertThat(plan.hashCode()).isEqualTo(plan.toBuilder().build().hashCode());
        assertThat(PlanComparison.of(plan, plan.toBuilder().title("u").build()).changes())
                .hasSize(1);
        assertThat(PlanComparison.of(
                                plan,
                                plan.toBuilder().chantiers(java.util.List.of()).build())
                        .changes())
                .hasSize(2 * Nesting.LIMIT);
    }
}
