package org.mobilityplan.validation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.structure.ModelProperty;

/** The checks of one property: of its values, or of the elements in it. */
final class PropertyChecks {

    private final ModelProperty property;
    private final int position;
    private final String name;
    private final boolean holdsElements;
    private final boolean isList;
    private final boolean isText;
    private final EnabledCheck<PropertyConstraint>[] constraints;
    private final EnabledCheck<Rule<?>>[] rules;
    private final boolean reference;
    private final PlanValidator validator;

    /** The checks of the elements in the property, looked up on first use because types contain each other. */
    private @Nullable TypeChecks elements;

    PropertyChecks(
            ModelProperty property,
            int position,
            List<EnabledCheck<PropertyConstraint>> constraints,
            List<EnabledCheck<Rule<?>>> rules,
            boolean reference,
            PlanValidator validator) {
        this.property = property;
        this.position = position;
        this.name = property.name();
        this.holdsElements = property.holdsElements();
        this.isList = property.holder() == ModelProperty.Holder.LIST;
        this.isText = property.valueType() == String.class;
        this.constraints = EnabledCheck.array(constraints);
        this.rules = EnabledCheck.array(rules);
        this.reference = reference;
        this.validator = validator;
    }

    /** The position of the property among those of its type. */
    int position() {
        return position;
    }

    /** Whether the values themselves are checked. */
    boolean checksValues() {
        return reference || constraints.length > 0 || rules.length > 0;
    }

    /** TypeChecks the value or the list of values, and collects the elements that rules check after the walk. */
    void run(Object read, ElementPath path, ValidationRun context, List<CheckedLast> last) {
        if (isList) {
            runAll((List<?>) read, path, context, last);
        } else {
            run(read, -1, path, context, last);
        }
    }

    private void runAll(List<?> values, ElementPath path, ValidationRun context, List<CheckedLast> last) {
        int size = values.size();
        for (int i = 0; i < size; i++) {
            run(values.get(i), i, path, context, last);
        }
    }

    private void run(Object value, int index, ElementPath path, ValidationRun context, List<CheckedLast> last) {
        if (holdsElements) {
            elements().walk(path.child((PlanElement) value, name, index), context, last);
            return;
        }
        if (reference) {
            context.addReference((Comparable<?>) value);
        }
        context.enterValue(name, index);
        for (EnabledCheck<PropertyConstraint> active : constraints) {
            if (!active.check().holds().test(value)) {
                context.begin(active);
                context.report(Pointer.ROOT, Map.of());
            }
        }
        if (rules.length > 0) {
            EnabledCheck.run(rules, value, isText ? validator.traits().of((String) value) : 0, context);
        }
    }

    private TypeChecks elements() {
        TypeChecks known = elements;
        if (known == null) {
            known = validator.checksOf(property.valueType()).in(name);
            elements = known;
        }
        return known;
    }
}
