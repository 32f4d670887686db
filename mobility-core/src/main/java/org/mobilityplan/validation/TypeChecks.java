package org.mobilityplan.validation;

import java.util.List;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.rule.Rule;

/** The checks of one model type: rules for its elements, rules for their values, and the properties with nested elements. */
final class TypeChecks {

    private final EnabledCheck<Rule<?>>[] rules;
    private final EnabledCheck<Rule<?>>[] last;
    private final PropertyChecks[] properties;
    private final EnabledCheck<Rule<?>>[] extensions;

    /** Reads the properties to check, in the same order. */
    private final Accessors<PlanElement> accessors;

    TypeChecks(
            Class<?> type,
            List<EnabledCheck<Rule<?>>> rules,
            List<EnabledCheck<Rule<?>>> last,
            List<PropertyChecks> properties,
            List<EnabledCheck<Rule<?>>> extensions) {
        this.rules = EnabledCheck.array(rules);
        this.last = EnabledCheck.array(last);
        this.properties = properties.toArray(new PropertyChecks[0]);
        this.extensions = EnabledCheck.array(extensions);
        this.accessors = new Accessors<>(type);
        for (PropertyChecks each : properties) {
            each.property().addTo(accessors);
        }
    }

    /** TypeChecks an element and its descendants, and collects the elements that rules check after the walk. */
    void walk(ElementPath path, ValidationRun context, List<ElementPath> checkedLast) {
        context.enter(path);
        EnabledCheck.run(rules, path.element(), context);
        if (last.length > 0) {
            checkedLast.add(path);
        }
        if (extensions.length > 0 && !path.element().getExtensions().isEmpty()) {
            checkExtensions(path.element().getExtensions(), context);
        }
        if (properties.length == 0) {
            return;
        }
        Object[] read = accessors.read(path.element());
        for (int i = 0; i < properties.length; i++) {
            if (!Accessors.isAbsent(read[i])) {
                properties[i].run(read[i], path, context, checkedLast);
            }
        }
    }

    private void checkExtensions(Extensions values, ValidationRun context) {
        for (String name : values.names()) {
            String text = values.text(name).or(() -> values.json(name)).orElse("");
            context.enterValue(Pointer.ROOT.child(name).value().substring(1), -1);
            EnabledCheck.run(extensions, text, context);
        }
    }

    void runLast(ElementPath path, ValidationRun context) {
        context.enter(path);
        EnabledCheck.run(last, path.element(), context);
    }
}
