package org.mobilityplan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.testing.UnusedProperties;
import org.mobilityplan.testkit.reflection.ElementReflection;
import org.mobilityplan.validation.PlanValidator;

/** Generated plans have the size that was asked for, and can be made smaller. */
class PlanGeneratorTest {

    @Property(tries = 25)
    void one_seed_gives_one_plan(@ForAll long seed) {
        for (PlanSize size : PlanSize.values()) {
            assertThat(PlanGenerator.any(seed, size)).isEqualTo(PlanGenerator.any(seed, size));
        }
        assertThat(PlanGenerator.valid(seed)).isEqualTo(PlanGenerator.valid(seed));
    }

    @Property(tries = 100)
    void a_tiny_plan_has_what_it_must_have_and_nothing_else(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed, PlanSize.TINY);
        assertThat(plan)
                .isEqualTo(ActionPlan.builder()
                        .id(plan.getId())
                        .title(plan.getTitle())
                        .build());
    }

    @Property(tries = 25)
    void a_full_plan_has_a_value_for_every_property(@ForAll long seed) {
        assertThat(UnusedProperties.of(PlanGenerator.any(seed, PlanSize.FULL))).isEmpty();
    }

    @Test
    void plans_grow_with_their_size() {
        List<Double> lengths = List.of(PlanSize.values()).stream()
                .map(size -> LongStream.range(0, 40)
                        .map(seed -> values(PlanGenerator.any(seed, size)))
                        .average()
                        .orElseThrow())
                .toList();
        assertThat(lengths).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 20)
    void what_is_left_of_a_plan_is_what_makes_the_test_fail(@ForAll long seed) {
        Action culprit = Action.builder()
                .id(ActionId.of("culprit"))
                .title("un titre avec ceci")
                .description("rien")
                .build();
        ActionPlan plan =
                PlanGenerator.any(seed).toBuilder().addActions(culprit).build();
        ActionPlan smallest = PlanShrinker.shrink(
                plan,
                each -> each.getActions().stream()
                        .anyMatch(action -> action.getTitle().contains("ceci")));
        assertThat(smallest)
                .isEqualTo(ActionPlan.builder()
                        .id(plan.getId())
                        .title("")
                        .addActions(Action.builder()
                                .id(ActionId.of("culprit"))
                                .title("ceci")
                                .build())
                        .build());
    }

    @Test
    void a_plan_on_which_the_test_does_not_fail_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanShrinker.shrink(PlanGenerator.any(1), each -> false));
    }

    @Property(tries = 100)
    void a_valid_plan_has_no_findings(@ForAll long seed) {
        assertThat(PlanValidator.standard().validate(PlanGenerator.valid(seed)).findings())
                .isEmpty();
    }

    private static long values(PlanElement element) {
        long count = 0;
        for (Method accessor : ElementReflection.accessors(ElementReflection.type(element))) {
            for (Object value : ElementReflection.values(element, accessor)) {
                count += value instanceof PlanElement inner ? values(inner) : 1;
            }
        }
        return count;
    }
}
