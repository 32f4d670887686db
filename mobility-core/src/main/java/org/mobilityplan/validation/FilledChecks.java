package org.mobilityplan.validation;

import org.mobilityplan.rule.Rule;

/**
 * The checks of elements of one type that have values in the same properties.
 *
 * @param rules the rules for the elements that can find something
 * @param last those of them that run after the walk
 * @param values the checks of the values that there are
 * @param children the properties with elements that there are
 */
record FilledChecks(
        EnabledCheck<Rule<?>>[] rules, EnabledCheck<Rule<?>>[] last, ValueChecks[] values, ChildChecks[] children) {}
