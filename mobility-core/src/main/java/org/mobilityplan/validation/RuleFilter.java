package org.mobilityplan.validation;

import java.util.ArrayList;
import java.util.List;
import org.mobilityplan.rule.Rule;

/** The rules for elements of one type, or for values of one property, and which of them can find something in a subject. */
final class RuleFilter extends ByBits<EnabledCheck<Rule<?>>[]> {

    private final List<EnabledCheck<Rule<?>>> rules;

    RuleFilter(List<EnabledCheck<Rule<?>>> rules) {
        this.rules = rules;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Those that apply to the values or elements in a property. */
    RuleFilter in(String property) {
        List<EnabledCheck<Rule<?>>> applied = new ArrayList<>(rules.size());
        for (EnabledCheck<Rule<?>> rule : rules) {
            if (rule.check().appliesToProperty(property)) {
                applied.add(rule);
            }
        }
        return applied.size() == rules.size() ? this : new RuleFilter(applied);
    }

    /** The rules that can find something in a subject, by the bits of what it has. */
    @Override
    EnabledCheck<Rule<?>>[] compute(long has) {
        List<EnabledCheck<Rule<?>>> found = new ArrayList<>(rules.size());
        for (EnabledCheck<Rule<?>> rule : rules) {
            if (rule.canFindWith(has)) {
                found.add(rule);
            }
        }
        return EnabledCheck.array(found);
    }
}
