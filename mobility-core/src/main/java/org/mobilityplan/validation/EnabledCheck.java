package org.mobilityplan.validation;

import java.util.List;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;

/** A check that the profile leaves on, with its severity there. */
record EnabledCheck<C>(C check, RuleInfo info, Severity severity) {

    /** The subject is of the target of the rule: the rules of a type were chosen by it. */
    @SuppressWarnings("unchecked")
    static void run(EnabledCheck<Rule<?>>[] rules, Object subject, ValidationRun context) {
        for (EnabledCheck<Rule<?>> active : rules) {
            context.apply(active);
            ((Rule<Object>) active.check).check(subject, context);
        }
    }

    /** Arrays are gone through for every value of every plan. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    static <C> EnabledCheck<C>[] array(List<EnabledCheck<C>> checks) {
        return checks.toArray(new EnabledCheck[0]);
    }
}
