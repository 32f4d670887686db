package org.mobilityplan.testkit.generate;

import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;

/**
 * Generates plans from seeds, for tests that hold for any plan.
 *
 * <pre>{@code
 * for (long seed = 0; seed < 1000; seed++) {
 *     ActionPlan plan = PlanGenerator.any(seed);
 *     assertEquals(plan, mySystem.read(mySystem.write(plan)), "seed " + seed);
 * }
 * }</pre>
 *
 * <p>One version of this library gives the same plan for the same seed on every machine; another version may give another
 * one. If a test fails, {@link PlanShrinker} finds the part of the plan that makes it fail.
 */
public final class PlanGenerator {

    private PlanGenerator() {}

    /**
     * Generates a plan that the model can hold, of {@linkplain PlanSize#MEDIUM medium} size: nested chantiers and steps, texts
     * with every kind of character, unknown properties, references that lead nowhere. Most such plans have findings.
     *
     * @param seed any number
     * @return the plan
     */
    public static ActionPlan any(long seed) {
        return any(seed, PlanSize.MEDIUM);
    }

    /**
     * Generates a plan of a size, otherwise as {@link #any(long)} does.
     *
     * @param seed any number
     * @param size how much it contains
     * @return the plan
     */
    public static ActionPlan any(long seed, PlanSize size) {
        return element(ActionPlan.class, seed, size);
    }

    /**
     * Generates an element alone, such as an action, of {@linkplain PlanSize#MEDIUM medium} size.
     *
     * @param <T> the type of the element
     * @param type the type, such as {@code Action.class}
     * @param seed any number
     * @return the element
     */
    public static <T extends PlanElement> T element(Class<T> type, long seed) {
        return element(type, seed, PlanSize.MEDIUM);
    }

    /**
     * Generates an element alone.
     *
     * @param <T> the type of the element
     * @param type the type, such as {@code Action.class}
     * @param seed any number
     * @param size how much it contains
     * @return the element
     */
    public static <T extends PlanElement> T element(Class<T> type, long seed, PlanSize size) {
        return type.cast(new AnyElement(seed, size).make(type, 0));
    }

    /**
     * Generates a value of the type of a property: an element, a code, a text, a number.
     *
     * @param type the type of the values of a property of the model
     * @param seed any number
     * @return the value
     * @throws IllegalArgumentException if no property of the model has values of the type
     */
    public static Object value(Class<?> type, long seed) {
        return new AnyElement(seed, PlanSize.MEDIUM).make(type, AnyElement.DEEPEST - 1);
    }

    /**
     * Generates a plan without findings, as a careful author writes it: one to four chantiers with one to three actions each,
     * all led by organisations of its directory.
     *
     * @param seed any number
     * @return the plan
     */
    public static ActionPlan valid(long seed) {
        return new ValidPlan(seed).make();
    }
}
