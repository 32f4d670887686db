package org.mobilityplan.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/** What is checked of the values of one property, which is read once for all of it. */
final class ValueChecks {

    private final ModelType.Property property;
    private final Active<ModelType.PropertyConstraint>[] constraints;
    private final Active<Rule<?>>[] rules;
    private final boolean reference;

    ValueChecks(
            ModelType.Property property,
            List<Active<ModelType.PropertyConstraint>> constraints,
            List<Active<Rule<?>>> rules,
            boolean reference) {
        this.property = property;
        this.constraints = Active.array(constraints);
        this.rules = Active.array(rules);
        this.reference = reference;
    }

    /** Whether there is anything to check. */
    boolean isNeeded() {
        return reference || constraints.length > 0 || rules.length > 0;
    }

    void run(PlanElement element, RuleContext context) {
        Object value = property.read(element);
        if (ModelType.Property.isNothing(value)) {
            return;
        }
        switch (property.holder()) {
            case LIST -> {
                List<?> values = (List<?>) value;
                for (int i = 0; i < values.size(); i++) {
                    run(values.get(i), i, context);
                }
            }
            case OPTIONAL -> {
                Optional<?> present = (Optional<?>) value;
                if (present.isPresent()) {
                    run(present.get(), -1, context);
                }
            }
            case NONE -> run(value, -1, context);
        }
    }

    private void run(Object value, int index, RuleContext context) {
        if (reference) {
            context.refer(value);
        }
        context.enterValue(property.name(), index);
        for (Active<ModelType.PropertyConstraint> active : constraints) {
            if (!active.check().holds().test(value)) {
                context.apply(active.info(), active.severity());
                context.report(Pointer.ROOT, Map.of());
            }
        }
        Active.run(rules, value, context);
    }
}
