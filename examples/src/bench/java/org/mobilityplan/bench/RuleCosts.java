package org.mobilityplan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.Profile;
import org.mobilityplan.validation.RuleCatalogue;

/**
 * What each rule costs by itself, per action, on plans of 10, 1,000 and 100,000 actions: a rule that is quadratic in the size
 * of the plan would cost a hundred times as much per action from one plan to the next. A separate program, not part of the run
 * that writes the page.
 */
public final class RuleCosts {

    private static final int[][] SIZES = {{1, 10}, {10, 100}, {1_000, 100}};
    private static final int ROUNDS = 5;

    private RuleCosts() {}

    /**
     * Prints one line per rule, the most expensive first.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        List<ActionPlan> plans = new ArrayList<>();
        for (int[] size : SIZES) {
            plans.add(Documents.large(size[0], size[1]));
        }
        System.out.println("nanoseconds an action          10      1,000    100,000");
        print("no rule at all", costs(plans, () -> only(null)));
        List<Object[]> rows = new ArrayList<>();
        for (RuleInfo rule : RuleCatalogue.standard().infos()) {
            rows.add(new Object[] {rule.id().value(), costs(plans, () -> only(rule))});
        }
        rows.sort(Comparator.comparingDouble((Object[] row) -> -((double[]) row[1])[2]));
        rows.forEach(row -> print((String) row[0], (double[]) row[1]));
        print("all rules", costs(plans, PlanValidator::standard));
    }

    private static PlanValidator only(@Nullable RuleInfo rule) {
        Profile profile = Profile.published();
        for (RuleInfo other : RuleCatalogue.standard().infos()) {
            profile = other.equals(rule) ? profile : profile.without(other.id());
        }
        return PlanValidator.standard().withProfile(profile);
    }

    private static double[] costs(List<ActionPlan> plans, Supplier<PlanValidator> maker) {
        PlanValidator validator = maker.get();
        double[] costs = new double[plans.size()];
        for (int i = 0; i < costs.length; i++) {
            int actions = SIZES[i][0] * SIZES[i][1];
            int runs = Math.max(1, 20_000 / actions);
            double[] rounds = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                for (int run = 0; run < runs; run++) {
                    validator.validate(plans.get(i));
                }
                rounds[round] = (System.nanoTime() - begin) / (double) runs / actions;
            }
            Arrays.sort(rounds);
            costs[i] = rounds[ROUNDS / 2];
        }
        return costs;
    }

    private static void print(String name, double[] costs) {
        System.out.printf(Locale.ROOT, "%-32s %10.0f %10.0f %10.0f%n", name, costs[0], costs[1], costs[2]);
    }
}
