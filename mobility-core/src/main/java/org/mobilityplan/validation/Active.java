package org.mobilityplan.validation;

import java.util.List;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;

/** A check that the profile leaves on, with its severity there. */
record Active<C>(C check, RuleInfo info, Severity severity) {

    /** The subject is of the target of the rule: the rules of a type were chosen by it. */
    @SuppressWarnings("unchecked")
    static void run(Active<Rule<?>>[] rules, Object subject, ValidationRun context) {
        for (Active<Rule<?>> active : rules) {
            context.apply(active);
            ((Rule<Object>) active.check).check(subject, context);
        }
    }

    /** Arrays are gone through for every value of every plan. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    static <C> Active<C>[] array(List<Active<C>> checks) {
        return checks.toArray(new Active[0]);
    }
}
