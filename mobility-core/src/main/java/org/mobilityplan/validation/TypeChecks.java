package org.mobilityplan.validation;

import java.util.List;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.rule.Rule;

/** What elements of one type meet: the rules for them, those for their values, and the elements to go on to. */
final class TypeChecks {

    private final EnabledCheck<Rule<?>>[] rules;
    private final EnabledCheck<Rule<?>>[] last;
    private final PropertyChecks[] properties;

    /** Of the properties to check, in their order. */
    private final Accessors<PlanElement> accessors;

    TypeChecks(Class<?> type, List<EnabledCheck<Rule<?>>> rules, List<EnabledCheck<Rule<?>>> last, List<PropertyChecks> properties) {
        this.rules = EnabledCheck.array(rules);
        this.last = EnabledCheck.array(last);
        this.properties = properties.toArray(new PropertyChecks[0]);
        this.accessors = new Accessors<>(type);
        for (PropertyChecks each : properties) {
            each.property().addTo(accessors);
        }
    }

    /** TypeChecks an element and those below it, adding those that are looked at last. */
    void walk(ElementPath path, ValidationRun context, List<ElementPath> lookedAtLast) {
        context.enter(path);
        EnabledCheck.run(rules, path.element(), context);
        if (last.length > 0) {
            lookedAtLast.add(path);
        }
        if (properties.length == 0) {
            return;
        }
        Object[] read = accessors.read(path.element());
        for (int i = 0; i < properties.length; i++) {
            if (!Accessors.isAbsent(read[i])) {
                properties[i].run(read[i], path, context, lookedAtLast);
            }
        }
    }

    void runLast(ElementPath path, ValidationRun context) {
        context.enter(path);
        EnabledCheck.run(last, path.element(), context);
    }
}
