package org.mobilityplan.validation;

import java.util.List;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.rule.Rule;

/** What elements of one type meet: the rules for them, those for their values, and the elements to go on to. */
final class Checks {

    private final Active<Rule<?>>[] rules;
    private final Active<Rule<?>>[] last;
    private final PropertyChecks[] properties;

    /** Of the properties to check, in their order. */
    private final Accessors<PlanElement> accessors;

    Checks(Class<?> type, List<Active<Rule<?>>> rules, List<Active<Rule<?>>> last, List<PropertyChecks> properties) {
        this.rules = Active.array(rules);
        this.last = Active.array(last);
        this.properties = properties.toArray(new PropertyChecks[0]);
        this.accessors = new Accessors<>(type);
        for (PropertyChecks each : properties) {
            each.property().addTo(accessors);
        }
    }

    /** Checks an element and those below it, adding those that are looked at last. */
    void walk(Path path, ValidationRun context, List<Path> lookedAtLast) {
        context.enter(path);
        Active.run(rules, path.element(), context);
        if (last.length > 0) {
            lookedAtLast.add(path);
        }
        if (properties.length == 0) {
            return;
        }
        Object[] read = accessors.read(path.element());
        for (int i = 0; i < properties.length; i++) {
            if (!Accessors.isNothing(read[i])) {
                properties[i].run(read[i], path, context, lookedAtLast);
            }
        }
    }

    void runLast(Path path, ValidationRun context) {
        context.enter(path);
        Active.run(last, path.element(), context);
    }
}
