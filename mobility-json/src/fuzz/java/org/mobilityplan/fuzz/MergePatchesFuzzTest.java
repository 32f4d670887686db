package org.mobilityplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Checked;

/** Any bytes as a merge patch, and the patch between the plans before and after. */
class MergePatchesFuzzTest {

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    private static final ActionPlan PLAN = ActionPlan.builder()
            .id(PlanId.of("p"))
            .title("t")
            .addActions(Action.builder().id(ActionId.of("a")).title("t").build())
            .build();

    @MethodSource("org.mobilityplan.fuzz.Seeds#plans")
    @FuzzTest
    void patches(byte[] patch) {
        Checked<ActionPlan> patched = JSON.mergePatch(PLAN, patch);
        if (patched.value().isPresent()) {
            ActionPlan plan = patched.value().get();
            Expect.that(JSON.mergePatch(plan, patch).value().isPresent(), "a patch may be applied twice");
            Expect.that(JSON.patch(plan, plan).strip().equals("[]"), "a plan has no changes to itself");
            JSON.patch(PLAN, plan);
        }
    }
}
