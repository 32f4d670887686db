package org.mobilityplan.validation;

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

    /** Whether the check can find something in a subject that has this, by the bits of what it needs and excludes. */
    boolean canFindWith(long has) {
        return (needs & ~has | excludes & has) == 0;
    }

    /** Runs rules. The cast is safe: they are selected by their target type. */
    @SuppressWarnings("unchecked")
    static void run(EnabledCheck<Rule<?>>[] rules, Object subject, ValidationRun context) {
        for (EnabledCheck<Rule<?>> active : rules) {
            context.begin(active);
            try {
                ((Rule<Object>) active.check).check(subject, context);
            } catch (ValidationRun.PlanMissing skipped) {
                // The element is checked alone, and this rule needs its plan.
            }
        }
    }

    /** An array, because it is iterated for every value of every plan. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    static <C> EnabledCheck<C>[] array(List<EnabledCheck<C>> checks) {
        return checks.toArray(new EnabledCheck[0]);
    }
}
