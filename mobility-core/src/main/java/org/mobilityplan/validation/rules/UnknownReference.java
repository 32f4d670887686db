package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanIndex;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Something refers by id to what the plan does not have; every property that holds such an id is looked at. */
final class UnknownReference<I> extends Rule<PlanElement> {

    private final Class<I> type;
    private final BiFunction<PlanIndex, I, Optional<?>> find;

    UnknownReference(String rule, Class<I> type, BiFunction<PlanIndex, I, Optional<?>> find) {
        super(RuleInfo.of(rule, Severity.ERROR, "id"), PlanElement.class);
        this.type = type;
        this.find = find;
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        context.forEachValue(type, (id, at) -> {
            if (find.apply(context.index(), id).isEmpty()) {
                context.report(at.get(), Map.of("id", id.toString()));
            }
        });
    }
}
