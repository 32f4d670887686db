package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A quantity or period that states nothing at all. */
final class EmptyValue<E extends PlanElement> extends Rule<E> {

    private final E empty;

    private EmptyValue(String rule, Class<E> type, E empty) {
        super(RuleInfo.of(rule, Severity.WARNING, "subject"), type);
        this.empty = empty;
    }

    static EmptyValue<PlanPeriod> ofPeriod() {
        return new EmptyValue<>(
                "period.empty", PlanPeriod.class, PlanPeriod.builder().build());
    }

    static EmptyValue<Quantity> ofQuantity() {
        return new EmptyValue<>(
                "quantity.empty", Quantity.class, Quantity.builder().build());
    }

    /** The qualifier of a quantity always has a value. */
    @Override
    public boolean canFindWith(String property) {
        return property.equals("qualifier");
    }

    @Override
    public void check(E value, RuleContext context) {
        if (value.equals(empty)) {
            context.report(Pointer.ROOT, Map.of("subject", Subject.around(context)));
        }
    }
}
