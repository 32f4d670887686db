package org.mobilityplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.PlanId;

/** The memory that comparing split and merged actions allocates grows with the plan, not with its square. */
class RegroupedGrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    enum Shape {
        /** Each two actions become one. */
        PAIRS,
        /** All actions become one. */
        ALL_INTO_ONE,
        /** One action becomes all. */
        ONE_INTO_ALL
    }

    private static ActionPlan before(Shape shape, int size) {
        ActionPlan.Builder plan = ActionPlan.builder().id(PlanId.of("old")).title("t");
        for (int i = 0; i < (shape == Shape.ONE_INTO_ALL ? 1 : size); i++) {
            plan.addActions(action("a" + i).build());
        }
        return plan.build();
    }

    private static ActionPlan after(Shape shape, int size) {
        ActionPlan.Builder plan = ActionPlan.builder().id(PlanId.of("new")).title("t");
        if (shape == Shape.ALL_INTO_ONE) {
            Action.Builder all = action("n");
            for (int i = 0; i < size; i++) {
                all.addContinues(reference("a" + i));
            }
            return plan.addActions(all.build()).build();
        }
        for (int i = 0; i + 1 < size; i += 2) {
            boolean pairs = shape == Shape.PAIRS;
            plan.addActions(action("n" + i)
                    .addContinues(reference(pairs ? "a" + i : "a0"))
                    .addContinues(reference(pairs ? "a" + (i + 1) : "a0"))
                    .build());
        }
        return plan.build();
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(ActionId.of(id)).title(id);
    }

    private static ActionReference reference(String action) {
        return ActionReference.builder()
                .plan(PlanId.of("old"))
                .action(ActionId.of(action))
                .build();
    }

    private static long allocated(Shape shape, int size) {
        ActionPlan before = before(shape, size);
        ActionPlan after = after(shape, size);
        long start = THREADS.getCurrentThreadAllocatedBytes();
        PlanComparison comparison = PlanComparison.of(before, after);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - start;
        assertThat(comparison.changes(Regrouped.class)).hasSize(shape == Shape.PAIRS ? size / 2 : 1);
        return allocated;
    }

    @ParameterizedTest
    @EnumSource
    void twice_the_actions_allocate_about_twice_the_memory(Shape shape) {
        allocated(shape, 1_000);
        long once = allocated(shape, 2_000);
        long twice = allocated(shape, 4_000);
        assertThat(twice).as("%s: %d bytes, then %d", shape, once, twice).isLessThan(once * 5 / 2);
    }
}
