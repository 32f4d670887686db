package org.mobilityplan.validation;

import java.util.Objects;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;

/**
 * A rule on several facts of a plan: what it is called, which elements it looks at, and one check.
 *
 * <p>A rule keeps nothing between its calls and may be called by several threads at once. One that depends on today's date
 * takes a clock when it is made. An application may write its own:
 *
 * <pre>{@code
 * final class ActionWithoutAudience extends Rule<Action> {
 *     ActionWithoutAudience() {
 *         super(RuleInfo.of("example.audience.missing", Severity.WARNING), Action.class);
 *     }
 *
 *     @Override
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
public abstract class Rule<N extends PlanElement> {

    private final RuleInfo info;
    private final Class<N> target;

    /**
     * Makes a rule.
     *
     * @param info what it is called and how grave it is
     * @param target the type of element it looks at
     */
    protected Rule(RuleInfo info, Class<N> target) {
        this.info = Objects.requireNonNull(info, "info");
        this.target = Objects.requireNonNull(target, "target");
    }

    /**
     * Looks at one element and reports what is wrong with it.
     *
     * @param element the element
     * @param context the plan around it, and where to report
     */
    public abstract void check(N element, RuleContext context);

    /**
     * What the rule is called and how grave it is.
     *
     * @return the description
     */
    public final RuleInfo info() {
        return info;
    }

    /**
     * The type of element it looks at.
     *
     * @return the class of the type
     */
    public final Class<N> target() {
        return target;
    }

    @Override
    public final String toString() {
        return info.toString();
    }
}
