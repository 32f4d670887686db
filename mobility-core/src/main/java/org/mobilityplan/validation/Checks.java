package org.mobilityplan.validation;

import java.util.List;

/** What elements of one type meet: the rules for them, those for their values, and the elements to go on to. */
final class Checks {

    private final Active<Rule<?>>[] rules;
    private final Active<Rule<?>>[] last;
    private final ValueChecks[] values;
    private final ModelType.Property[] children;

    Checks(
            List<Active<Rule<?>>> rules,
            List<Active<Rule<?>>> last,
            List<ValueChecks> values,
            List<ModelType.Property> children) {
        this.rules = Active.array(rules);
        this.last = Active.array(last);
        this.values = values.toArray(new ValueChecks[0]);
        this.children = children.toArray(new ModelType.Property[0]);
    }

    /** The properties whose elements are looked at too. */
    ModelType.Property[] children() {
        return children;
    }

    /** Whether some rule looks at these elements after all others. */
    boolean hasLast() {
        return last.length > 0;
    }

    void run(Path path, RuleContext context) {
        context.enter(path);
        Active.run(rules, path.element(), context);
        for (ValueChecks each : values) {
            each.run(path.element(), context);
        }
    }

    void runLast(Path path, RuleContext context) {
        context.enter(path);
        Active.run(last, path.element(), context);
    }
}
