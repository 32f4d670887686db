package org.mobilityplan.validation;

import java.util.List;
import java.util.Map;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.structure.ModelProperty;

/** The checks of the values of one property. */
final class ValueChecks {

    /** What an unknown word of an open list has. */
    private static final long UNKNOWN = 1;

    private final int position;
    private final String name;
    private final boolean isList;
    private final boolean isText;
    private final boolean isWord;
    private final EnabledCheck<PropertyConstraint>[] constraints;
    private final RuleFilter rules;
    private final boolean reference;
    private final TextTraits traits;

    ValueChecks(
            ModelProperty property,
            int position,
            List<EnabledCheck<PropertyConstraint>> constraints,
            RuleFilter rules,
            boolean reference,
            TextTraits traits) {
        this.position = position;
        this.name = property.name();
        this.isList = property.holder() == ModelProperty.Holder.LIST;
        this.isText = property.valueType() == String.class;
        this.isWord = OpenCode.class.isAssignableFrom(property.valueType());
        this.constraints = EnabledCheck.array(constraints);
        this.rules = rules;
        this.reference = reference;
        this.traits = traits;
    }

    /** What a value that is not a text must have for a rule to find anything. */
    static long needs(Rule<?> rule) {
        return rule.canFindInKnownWords() ? 0 : UNKNOWN;
    }

    /** The position of the property among those of its type. */
    int position() {
        return position;
    }

    /** Whether there are any. */
    boolean areNeeded() {
        return reference || constraints.length > 0 || !rules.isEmpty();
    }

    /** Checks the value or the list of values. */
    void run(Object read, ValidationRun context) {
        if (isList) {
            List<?> values = (List<?>) read;
            for (int i = 0; i < values.size(); i++) {
                run(values.get(i), i, context);
            }
        } else {
            run(read, -1, context);
        }
    }

    private void run(Object value, int index, ValidationRun context) {
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
        if (!rules.isEmpty()) {
            EnabledCheck.run(rules.of(has(value)), value, context);
        }
    }

    private long has(Object value) {
        if (isText) {
            return traits.of((String) value);
        }
        return isWord && !((OpenCode) value).isKnown() ? UNKNOWN : 0;
    }
}
