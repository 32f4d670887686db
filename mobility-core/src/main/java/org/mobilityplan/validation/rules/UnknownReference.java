package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mobilityplan.model.PlanIndex;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Something refers by id to what the plan does not have; every property that holds such an id is looked at. */
final class UnknownReference<I> extends Rule<I> {

    private final BiFunction<PlanIndex, I, Optional<?>> find;

    UnknownReference(String rule, Class<I> target, BiFunction<PlanIndex, I, Optional<?>> find) {
        super(RuleInfo.of(rule, Severity.ERROR, "id"), target);
        this.find = find;
    }

    @Override
    public void check(I id, RuleContext context) {
        if (find.apply(context.index(), id).isEmpty()) {
            context.report(Pointer.ROOT, Map.of("id", id.toString()));
        }
    }
}
