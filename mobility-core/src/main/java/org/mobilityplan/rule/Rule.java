package org.mobilityplan.rule;

import java.util.Objects;
import org.mobilityplan.report.RuleInfo;

/**
 * A rule of a plan: what it is called, what it looks at, and one check.
 *
 * <p>It looks at the elements of one type, such as every action, or at the values of one type wherever they stand in the
 * plan, such as every id of an organisation. The plan is walked once; each element and each value meets the rules for it.
 *
 * <p>A rule keeps nothing between its calls and may be called by several threads at once. One that depends on today's date
 * asks {@link RuleContext#referenceDate()}. An application may write its own:
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
 * @param <N> the type of elements or values it looks at; {@link org.mobilityplan.model.PlanElement} for all elements
 */
public abstract class Rule<N> {

    private final RuleInfo info;
    private final Class<N> target;

    /**
     * Makes a rule.
     *
     * @param info what it is called and how grave it is
     * @param target the type of elements or values it looks at
     */
    protected Rule(RuleInfo info, Class<N> target) {
        this.info = Objects.requireNonNull(info, "info");
        this.target = Objects.requireNonNull(target, "target");
    }

    /**
     * Looks at one element or value and reports what is wrong with it.
     *
     * @param subject the element or value
     * @param context the plan around it, and where to report
     */
    public abstract void check(N subject, RuleContext context);

    /**
     * Whether it looks at elements or values of a type within its target, so that a rule on elements of several types is not
     * asked about all others.
     *
     * @param type a type of the model
     * @return true unless a rule says otherwise
     */
    public boolean appliesTo(Class<?> type) {
        return true;
    }

    /**
     * Whether it looks at the values of a property, for a rule on values: so that a rule on titles is not asked about all other
     * texts.
     *
     * @param name the name of the property in the JSON format
     * @return true unless a rule says otherwise
     */
    public boolean appliesToProperty(String name) {
        return true;
    }

    /**
     * Whether it judges by what was met in the whole plan, such as {@link RuleContext#isReferenced}: it then looks at its
     * elements after all others have been walked.
     *
     * @return false unless a rule says otherwise
     */
    public boolean runsLast() {
        return false;
    }

    /**
     * What the rule is called and how grave it is.
     *
     * @return the description
     */
    public final RuleInfo info() {
        return info;
    }

    /**
     * The type of elements or values it looks at.
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
