package org.mobilityplan.validation;

import org.mobilityplan.rule.Rule;

/**
 * An element that rules check after the walk.
 *
 * @param rules the rules that can find something in it
 */
record CheckedLast(ElementPath path, EnabledCheck<Rule<?>>[] rules) {

    void run(ValidationRun context) {
        context.enter(path);
        EnabledCheck.run(rules, path.element(), context);
    }
}
