package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An organisation or network that nothing in the plan refers to. */
final class UnusedEntry<E extends PlanElement> extends Rule<E> {

    UnusedEntry(String rule, Class<E> target) {
        super(RuleInfo.of(rule, Severity.INFO, "name"), target);
    }

    @Override
    public boolean runsLast() {
        return true;
    }

    @Override
    public void check(E entry, RuleContext context) {
        if (!context.isReferenced(Elements.id(entry).orElseThrow())) {
            context.report(Pointer.ROOT, Map.of("name", Elements.name(entry)));
        }
    }
}
