package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.function.Function;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** An entry of a directory of the plan that nothing in the plan refers to. */
final class UnusedEntry<E extends PlanElement> extends Rule<E> {

    private final Function<E, Object> id;
    private final Function<E, String> name;

    UnusedEntry(String rule, Class<E> target, Function<E, Object> id, Function<E, String> name) {
        super(RuleInfo.of(rule, Severity.INFO, "name"), target);
        this.id = id;
        this.name = name;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public void check(E entry, RuleContext context) {
        if (!context.isReferredTo(id.apply(entry))) {
            context.report(Pointer.ROOT, Map.of("name", name.apply(entry)));
        }
    }
}
