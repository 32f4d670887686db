package org.mobilityplan.validation;

import org.mobilityplan.model.PlanElement;

/**
 * A rule on several facts of a plan: what it is called, which elements it looks at, and one check.
 *
 * <p>A rule keeps no state and may be called by several threads at once. Whatever happens to depend on today's date takes
 * a clock when it is made. An application may write its own:
 *
 * <pre>{@code
 * final class ActionWithoutAudience implements Rule<Action> {
 *     private static final RuleInfo INFO = RuleInfo.of("example.audience.missing", Severity.WARNING);
 *     public RuleInfo info() { return INFO; }
 *     public Class<Action> target() { return Action.class; }
 *     public void check(Action action, RuleContext context) {
 *         if (action.getAudiences().isEmpty()) {
 *             context.report(Pointer.ROOT, Map.of());
 *         }
 *     }
 * }
 * }</pre>
 *
 * @param <N> the type of element it looks at; {@link PlanElement} for all of them
 */
public interface Rule<N extends PlanElement> {

    /**
     * What the rule is called and how grave it is.
     *
     * @return a constant
     */
    RuleInfo info();

    /**
     * The type of element it looks at.
     *
     * @return the class of the type
     */
    Class<N> target();

    /**
     * Looks at one element and reports what is wrong with it.
     *
     * @param element the element
     * @param context the plan around it, and where to report
     */
    void check(N element, RuleContext context);
}
