package org.mobilityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.testing.HarmlessEdits;
import org.mobilityplan.testkit.generate.PlanGenerator;

/** What must not matter to the author of a careful plan does not matter to the rules. */
class ValidPlansTest {

    @Property(tries = 200)
    void a_careful_plan_has_no_findings_whatever_is_added_that_must_not_matter(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.valid(seed);
        assertThat(PlanValidator.standard().validate(plan).findings()).isEmpty();
        List<UnaryOperator<ActionPlan>> edits = new ArrayList<>(HarmlessEdits.all());
        Collections.shuffle(edits, new Random(seed));
        for (UnaryOperator<ActionPlan> edit : edits.subList(0, 1 + new Random(seed).nextInt(edits.size()))) {
            plan = edit.apply(plan);
            assertThat(PlanValidator.standard().validate(plan).findings()).isEmpty();
        }
    }
}
