package org.mobilityplan.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mobilityplan.report.RuleInfo;

/**
 * A rule that plans are validated against: its description, the type it applies to, and one check.
 *
 * <p>A rule applies to the elements of one type, such as every action, or to the values of one type anywhere in the plan, such
 * as every organisation id. The plan is visited once; each element and each value is checked by the rules for its type.
 *
 * <p>A rule has no state and may be called by several threads concurrently. A rule that depends on the current date uses
 * {@link RuleContext#referenceDate()}. Applications can define their own rules:
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
 * @param <N> the type of elements or values it applies to; {@link org.mobilityplan.model.PlanElement} for all elements
 * @serial exclude
 */
public abstract class Rule<N> implements Serializable {

    private final RuleInfo info;
    private final Class<N> target;
    private final List<String> neededProperties;

    /**
     * Creates a rule.
     *
     * @param info the description of the rule
     * @param target the type of elements or values it applies to
     * @param neededProperties for a rule on elements, the names in the JSON format of the properties without which it finds
     *     nothing: it is not called for an element where one of them has no value
     */
    protected Rule(RuleInfo info, Class<N> target, String... neededProperties) {
        this.info = Objects.requireNonNull(info, "info");
        this.target = Objects.requireNonNull(target, "target");
        this.neededProperties = List.of(neededProperties);
    }

    /**
     * Checks one element or value and reports what is wrong with it.
     *
     * @param subject the element or value
     * @param context gives access to the plan and accepts findings
     */
    public abstract void check(N subject, RuleContext context);

    /**
     * Whether the rule applies to a subtype of its target. A rule on several types of elements overrides this, so that it is
     * not called for all others.
     *
     * @param type a type of the model
     * @return true by default
     */
    public boolean appliesTo(Class<?> type) {
        return true;
    }

    /**
     * Whether the rule applies to the values or elements in a property. A rule on titles overrides this, so that it is not called
     * for all other texts, and so does a rule on amounts, so that it is not called for all other quantities.
     *
     * @param name the name of the property in the JSON format
     * @return true by default
     */
    public boolean appliesToProperty(String name) {
        return true;
    }

    /**
     * The properties without which a rule on elements finds nothing. A rule that needs none is called for every element.
     *
     * @return their names in the JSON format
     */
    public final List<String> neededProperties() {
        return neededProperties;
    }

    /**
     * The same for elements of one type. A rule that looks into another property of each type overrides this.
     *
     * @param type a type of the model
     * @return their names in the JSON format; by default {@link #neededProperties()}
     */
    public List<String> neededProperties(Class<?> type) {
        return neededProperties;
    }

    /**
     * Whether a rule on elements can find anything in an element that has a value in a property. A rule on what is missing
     * overrides this, so that it is not called for elements that have it. A flag always has a value, and counts as none here.
     *
     * @param property the name of the property in the JSON format
     * @return true by default
     */
    public boolean canFindWith(String property) {
        return true;
    }

    /**
     * The characters of which a text must contain at least one for a rule on texts to find anything: it is not called for other
     * texts.
     *
     * @return the characters; by default empty, and the rule is called for every text
     */
    public String neededCharacters() {
        return "";
    }

    /**
     * Whether a rule on words of open lists, such as roles, can find anything in a word that this version knows. A rule on
     * unknown words overrides this, so that it is not called for all others.
     *
     * @return true by default
     */
    public boolean canFindInKnownWords() {
        return true;
    }

    /**
     * Whether a rule on texts also applies to the properties that the model does not know, such as those that an application
     * or a table adds with {@code x-}. A text is checked as it is, any other value as its JSON text.
     *
     * @return false by default
     */
    public boolean appliesToExtensions() {
        return false;
    }

    /**
     * Whether the rule runs after the whole plan has been visited, for example because it uses {@link
     * RuleContext#isReferenced}.
     *
     * @return false by default
     */
    public boolean runsLast() {
        return false;
    }

    /**
     * The description of the rule.
     *
     * @return the description
     */
    public final RuleInfo info() {
        return info;
    }

    /**
     * The type of elements or values it applies to.
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
