package org.mobilityplan.validation;

import java.util.ArrayList;
import java.util.List;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.structure.ModelType;

/**
 * The checks of one model type: rules for its elements, rules for their values, and the properties with nested elements. By the
 * properties in which an element has values, they are those of that element.
 */
final class TypeChecks extends ByBits<FilledChecks> {

    private final ModelType type;
    private final RuleFilter rules;
    private final RuleFilter last;
    private final List<ValueChecks> values;
    private final List<ChildChecks> children;
    private final RuleFilter extensions;
    private final TextTraits traits;

    TypeChecks(
            ModelType type,
            RuleFilter rules,
            RuleFilter last,
            List<ValueChecks> values,
            List<ChildChecks> children,
            RuleFilter extensions,
            TextTraits traits) {
        this.type = type;
        this.rules = rules;
        this.last = last;
        this.values = values;
        this.children = children;
        this.extensions = extensions;
        this.traits = traits;
    }

    ModelType type() {
        return type;
    }

    /** The same checks without the rules that do not apply to elements in a property. */
    TypeChecks in(String property) {
        RuleFilter applied = rules.in(property);
        RuleFilter appliedLast = last.in(property);
        return applied == rules && appliedLast == last
                ? this
                : new TypeChecks(type, applied, appliedLast, values, children, extensions, traits);
    }

    @Override
    FilledChecks compute(long filled) {
        List<ValueChecks> filledValues = new ArrayList<>(values.size());
        for (ValueChecks property : values) {
            if (mayHaveValue(property.position(), filled)) {
                filledValues.add(property);
            }
        }
        List<ChildChecks> filledChildren = new ArrayList<>(children.size());
        for (ChildChecks property : children) {
            if (mayHaveValue(property.position(), filled)) {
                filledChildren.add(property);
            }
        }
        return new FilledChecks(
                rules.compute(filled),
                last.compute(filled),
                filledValues.toArray(new ValueChecks[0]),
                filledChildren.toArray(new ChildChecks[0]));
    }

    /** Properties after the first 64 have no bit. */
    private static boolean mayHaveValue(int position, long filled) {
        return position >= Long.SIZE || (filled & 1L << position) != 0;
    }

    /**
     * Checks an element and its descendants, and collects the elements that rules check after the walk. A loop, because a
     * compiler would copy a method that calls itself into itself.
     */
    void walk(ElementPath root, ValidationRun context, List<CheckedLast> checkedLast) {
        check(root, context, checkedLast);
        ElementPath path = root;
        while (path != null) {
            ElementPath child = path.next();
            if (child != null) {
                check(child, context, checkedLast);
            }
            path = child == null ? path.parent() : child;
        }
    }

    /** Checks an element and its values. */
    private void check(ElementPath path, ValidationRun context, List<CheckedLast> checkedLast) {
        PlanElement element = path.element();
        FilledChecks checks = path.checks();
        context.enter(path);
        EnabledCheck.run(checks.rules(), element, context);
        if (checks.last().length > 0) {
            checkedLast.add(new CheckedLast(path.kept(), checks.last()));
        }
        if (!extensions.isEmpty() && !element.getExtensions().isEmpty()) {
            checkExtensions(element.getExtensions(), context);
        }
        for (ValueChecks property : checks.values()) {
            Object value = path.value(property.position());
            if (value != null && !Accessors.isAbsent(value)) {
                property.run(value, context);
            }
        }
    }

    private void checkExtensions(Extensions values, ValidationRun context) {
        for (String name : values.names()) {
            String text = values.text(name).or(() -> values.json(name)).orElse("");
            context.enterValue(Pointer.ROOT.child(name).value().substring(1), -1);
            EnabledCheck.run(extensions.of(traits.of(text)), text, context);
        }
    }
}
