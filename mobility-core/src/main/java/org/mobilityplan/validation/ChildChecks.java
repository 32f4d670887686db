package org.mobilityplan.validation;

import org.jspecify.annotations.Nullable;
import org.mobilityplan.structure.ModelProperty;

/** A property whose elements are visited, and their checks. */
final class ChildChecks {

    private final ModelProperty property;
    private final int position;
    private final PlanValidator validator;

    /** Looked up on first use, because types contain each other. */
    private @Nullable TypeChecks checks;

    ChildChecks(ModelProperty property, int position, PlanValidator validator) {
        this.property = property;
        this.position = position;
        this.validator = validator;
    }

    /** The position of the property among those of its type. */
    int position() {
        return position;
    }

    String name() {
        return property.name();
    }

    /** The checks of the elements in the property. */
    TypeChecks checks() {
        TypeChecks known = checks;
        if (known == null) {
            known = validator.checksOf(property.valueType()).in(property.name());
            checks = known;
        }
        return known;
    }
}
