package org.mobilityplan.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.structure.ModelType;

/** The checks of one model type: rules for its elements, rules for their values, and the properties with nested elements. */
final class TypeChecks {

    private final EnabledCheck<Rule<?>>[] rules;
    private final EnabledCheck<Rule<?>>[] last;
    private final ValueChecks[] values;
    private final ChildChecks[] children;
    private final EnabledCheck<Rule<?>>[] extensions;
    private final TextTraits traits;
    private final ModelType type;

    TypeChecks(
            ModelType type,
            List<EnabledCheck<Rule<?>>> rules,
            List<EnabledCheck<Rule<?>>> last,
            List<ValueChecks> values,
            List<ChildChecks> children,
            List<EnabledCheck<Rule<?>>> extensions,
            TextTraits traits) {
        this.type = type;
        this.rules = EnabledCheck.array(rules);
        this.last = EnabledCheck.array(last);
        this.values = values.toArray(new ValueChecks[0]);
        this.children = children.toArray(new ChildChecks[0]);
        this.extensions = EnabledCheck.array(extensions);
        this.traits = traits;
    }

    private TypeChecks(TypeChecks all, List<EnabledCheck<Rule<?>>> rules, List<EnabledCheck<Rule<?>>> last) {
        this.type = all.type;
        this.rules = EnabledCheck.array(rules);
        this.last = EnabledCheck.array(last);
        this.values = all.values;
        this.children = all.children;
        this.extensions = all.extensions;
        this.traits = all.traits;
    }

    /** The same checks without the rules that do not apply to elements in a property. */
    TypeChecks in(String property) {
        List<EnabledCheck<Rule<?>>> applied = EnabledCheck.in(property, rules);
        List<EnabledCheck<Rule<?>>> appliedLast = EnabledCheck.in(property, last);
        return applied.size() == rules.length && appliedLast.size() == last.length
                ? this
                : new TypeChecks(this, applied, appliedLast);
    }

    /**
     * Checks an element and its descendants, and collects the elements that rules check after the walk. A loop, because a
     * compiler would copy a method that calls itself into itself.
     */
    void walk(ElementPath root, ValidationRun context, List<CheckedLast> checkedLast) {
        check(root, context, checkedLast);
        ElementPath path = root;
        while (path != null) {
            ElementPath child = path.checks().next(path);
            if (child != null) {
                child.checks().check(child, context, checkedLast);
            }
            path = child == null ? path.parent() : child;
        }
    }

    /** Checks an element and its values. */
    private void check(ElementPath path, ValidationRun context, List<CheckedLast> checkedLast) {
        PlanElement element = path.element();
        @Nullable Object[] read = path.read(type);
        context.enter(path);
        long filled = type.filled(read);
        EnabledCheck.run(rules, element, filled, context);
        if (last.length > 0) {
            checkedLast.add(new CheckedLast(path.kept(), filled));
        }
        if (extensions.length > 0 && !element.getExtensions().isEmpty()) {
            checkExtensions(element.getExtensions(), context);
        }
        for (ValueChecks property : values) {
            Object value = read[property.position()];
            if (value != null && !Accessors.isAbsent(value)) {
                property.run(value, context);
            }
        }
    }

    /** The path to the next element in one of this type; null after the last. */
    private @Nullable ElementPath next(ElementPath path) {
        while (path.childProperty() < children.length) {
            ElementPath child = path.nextIn(children[path.childProperty()]);
            if (child != null) {
                return child;
            }
            path.leaveChildProperty();
        }
        return null;
    }

    private void checkExtensions(Extensions values, ValidationRun context) {
        for (String name : values.names()) {
            String text = values.text(name).or(() -> values.json(name)).orElse("");
            context.enterValue(Pointer.ROOT.child(name).value().substring(1), -1);
            EnabledCheck.run(extensions, text, traits.of(text), context);
        }
    }

    void runLast(ElementPath path, long filled, ValidationRun context) {
        context.enter(path);
        EnabledCheck.run(last, path.element(), filled, context);
    }
}
