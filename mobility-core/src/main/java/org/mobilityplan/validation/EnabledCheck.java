package org.mobilityplan.validation;

import java.util.ArrayList;
import java.util.List;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;

/**
 * A check that the profile enables, with its severity under that profile.
 *
 * @param needs what a subject must have for the check to find anything, one bit each
 * @param excludes what a subject must not have for it, by the same bits
 */
record EnabledCheck<C>(C check, RuleInfo info, Severity severity, long needs, long excludes) {

    /**
     * Runs the checks that can find something. The cast is safe: rules are selected by their target type.
     *
     * @param has what the subject has, by the same bits as what checks need and exclude
     */
    @SuppressWarnings("unchecked")
    static void run(EnabledCheck<Rule<?>>[] rules, Object subject, long has, ValidationRun context) {
        for (EnabledCheck<Rule<?>> active : rules) {
            if (((active.needs & ~has) | (active.excludes & has)) != 0) {
                continue;
            }
            context.begin(active);
            try {
                ((Rule<Object>) active.check).check(subject, context);
            } catch (ValidationRun.PlanMissing skipped) {
                // The element is checked alone, and this rule needs its plan.
            }
        }
    }

    /** Those that apply to the values or elements in a property. */
    static List<EnabledCheck<Rule<?>>> in(String property, EnabledCheck<Rule<?>>[] rules) {
        List<EnabledCheck<Rule<?>>> applied = new ArrayList<>(rules.length);
        for (EnabledCheck<Rule<?>> rule : rules) {
            if (rule.check().appliesToProperty(property)) {
                applied.add(rule);
            }
        }
        return applied;
    }

    /** An array, because it is iterated for every value of every plan. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    static <C> EnabledCheck<C>[] array(List<EnabledCheck<C>> checks) {
        return checks.toArray(new EnabledCheck[0]);
    }
}
