package org.example;

import java.util.List;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.testkit.BrokenDocument;
import org.mobilityplan.testkit.BrokenDocumentGenerator;
import org.mobilityplan.testkit.generate.NationGenerator;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.generate.PlanShrinker;
import org.mobilityplan.testkit.generate.PlanSize;
import org.mobilityplan.validation.PlanValidator;

/** Calls each generator that docs/testkit.md names. */
final class Generated {

    private Generated() {}

    public static void main(String[] arguments) {
        for (long seed = 0; seed < 20; seed++) {
            ActionPlan plan = PlanGenerator.any(seed);
            require(
                    new PartnerPlan(plan).equals(PartnerPlan.parse(new PartnerPlan(plan).toJson())),
                    "read again",
                    seed);
            require(
                    PlanGenerator.any(seed, PlanSize.TINY).equals(PlanGenerator.any(seed, PlanSize.TINY)),
                    "same",
                    seed);
            ActionPlan valid = PlanGenerator.valid(seed);
            require(PlanValidator.standard().validate(valid).findings().isEmpty(), "without findings", seed);
            require(!PlanGenerator.element(Action.class, seed).getId().value().isEmpty(), "an action", seed);
            BrokenDocument broken = BrokenDocumentGenerator.any(seed);
            require(PartnerRules.check(broken.bytes()).contains("\"" + broken.rule() + "\""), broken.toString(), seed);
            ActionPlan smallest =
                    PlanShrinker.shrink(plan, each -> each.getId().equals(plan.getId()));
            require(smallest.getChantiers().isEmpty(), "smallest", seed);
        }
        List<ActionPlan> nation = NationGenerator.of(1).plans(2, 2).toList();
        require(nation.size() == 4, "two editions of two territories", 1);
    }

    private static void require(boolean holds, String what, long seed) {
        if (!holds) {
            throw new IllegalStateException("seed " + seed + ": " + what);
        }
    }
}
