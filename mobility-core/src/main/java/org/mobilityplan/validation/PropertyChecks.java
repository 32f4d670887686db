package org.mobilityplan.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.structure.ModelProperty;

/** What is checked of one property: its values, or the elements in it. */
final class PropertyChecks {

    private final ModelProperty property;
    private final String name;
    private final boolean holdsElements;
    private final ModelProperty.Holder holder;
    private final EnabledCheck<PropertyConstraint>[] constraints;
    private final EnabledCheck<Rule<?>>[] rules;
    private final boolean reference;
    private final PlanValidator validator;

    /** What the elements in the property meet, looked up once there are some: types contain each other. */
    private @Nullable TypeChecks elements;

    PropertyChecks(
            ModelProperty property,
            List<EnabledCheck<PropertyConstraint>> constraints,
            List<EnabledCheck<Rule<?>>> rules,
            boolean reference,
            PlanValidator validator) {
        this.property = property;
        this.name = property.name();
        this.holdsElements = property.holdsElements();
        this.holder = property.holder();
        this.constraints = EnabledCheck.array(constraints);
        this.rules = EnabledCheck.array(rules);
        this.reference = reference;
        this.validator = validator;
    }

    ModelProperty property() {
        return property;
    }

    /** Whether there is anything to check of the values themselves. */
    boolean looksAtValues() {
        return reference || constraints.length > 0 || rules.length > 0;
    }

    /** TypeChecks what the accessor of the property gave, adding the elements that are looked at last. */
    void run(Object read, ElementPath path, ValidationRun context, List<ElementPath> last) {
        if (holder == ModelProperty.Holder.LIST) {
            runAll((List<?>) read, path, context, last);
        } else if (holder == ModelProperty.Holder.OPTIONAL) {
            Optional<?> present = (Optional<?>) read;
            if (present.isPresent()) {
                run(present.get(), -1, path, context, last);
            }
        } else {
            run(read, -1, path, context, last);
        }
    }

    private void runAll(List<?> values, ElementPath path, ValidationRun context, List<ElementPath> last) {
        int size = values.size();
        for (int i = 0; i < size; i++) {
            run(values.get(i), i, path, context, last);
        }
    }

    private void run(Object value, int index, ElementPath path, ValidationRun context, List<ElementPath> last) {
        if (holdsElements) {
            elements().walk(path.child((PlanElement) value, name, index), context, last);
            return;
        }
        if (reference) {
            context.refer((Comparable<?>) value);
        }
        context.enterValue(name, index);
        for (EnabledCheck<PropertyConstraint> active : constraints) {
            if (!active.check().holds().test(value)) {
                context.apply(active);
                context.report(Pointer.ROOT, Map.of());
            }
        }
        EnabledCheck.run(rules, value, context);
    }

    private TypeChecks elements() {
        TypeChecks known = elements;
        if (known == null) {
            known = validator.checksOf(property.valueType());
            elements = known;
        }
        return known;
    }
}
