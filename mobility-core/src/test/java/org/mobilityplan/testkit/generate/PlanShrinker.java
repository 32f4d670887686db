package org.mobilityplan.testkit.generate;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.testkit.reflection.ElementReflection;

/** Makes a plan on which a test fails smaller, so that what is left shows why it fails. */
public final class PlanShrinker {

    private PlanShrinker() {}

    /**
     * Removes elements, values and characters from a plan as long as the test fails.
     *
     * <pre>{@code
     * ActionPlan smallest = PlanShrinker.shrink(plan, each -> !mySystem.read(mySystem.write(each)).equals(each));
     * }</pre>
     *
     * @param plan a plan on which the test fails
     * @param fails the test: true where it fails. It is called many times, and must give the same answer for the same plan
     * @return a plan on which the test fails, and no longer does if any one element, value or character is removed
     * @throws IllegalArgumentException if the test does not fail on the plan
     */
    public static ActionPlan shrink(ActionPlan plan, Predicate<ActionPlan> fails) {
        if (!fails.test(plan)) {
            throw new IllegalArgumentException("the test does not fail on the plan");
        }
        ActionPlan before;
        ActionPlan after = plan;
        do {
            before = after;
            after = element(before, fails);
        } while (!after.equals(before));
        return after;
    }

    private static <T extends PlanElement> T element(T element, Predicate<T> fails) {
        T smallest = element;
        for (Method accessor : ElementReflection.accessors(ElementReflection.type(element))) {
            smallest = property(smallest, accessor, fails);
        }
        return smallest;
    }

    private static <T extends PlanElement> T property(T element, Method accessor, Predicate<T> fails) {
        T smallest = element;
        List<?> values = ElementReflection.values(element, accessor);
        if (ElementReflection.mayBeAbsent(accessor)) {
            values = without(values, fewer -> fails.test(ElementReflection.with(element, accessor, fewer)));
            smallest = ElementReflection.with(element, accessor, values);
        }
        for (int i = 0; i < values.size(); i++) {
            int position = i;
            List<?> all = values;
            T whole = smallest;
            Object smaller = value(
                    values.get(i),
                    other -> fails.test(ElementReflection.with(whole, accessor, replaced(all, position, other))));
            values = replaced(values, i, smaller);
            smallest = ElementReflection.with(smallest, accessor, values);
        }
        return smallest;
    }

    private static Object value(Object value, Predicate<Object> fails) {
        if (value instanceof PlanElement element) {
            return element(element, fails::test);
        }
        if (value instanceof Extensions && fails.test(Extensions.none())) {
            return Extensions.none();
        }
        if (value instanceof String text) {
            List<Integer> characters = text.codePoints().boxed().toList();
            return text(without(characters, fewer -> fails.test(text(fewer))));
        }
        return value;
    }

    private static String text(List<Integer> characters) {
        return characters.stream().map(Character::toString).collect(Collectors.joining());
    }

    /** Removes runs of entries, long ones first, as long as the test fails. */
    private static <E> List<E> without(List<E> entries, Predicate<List<E>> fails) {
        List<E> left = entries;
        for (int run = entries.size(); run > 0; run /= 2) {
            for (int start = left.size() - run; start >= 0; start -= run) {
                List<E> fewer = new ArrayList<>(left);
                fewer.subList(start, start + run).clear();
                if (fails.test(fewer)) {
                    left = fewer;
                }
            }
        }
        return left;
    }

    private static List<?> replaced(List<?> values, int position, Object value) {
        List<Object> replaced = new ArrayList<>(values);
        replaced.set(position, value);
        return replaced;
    }
}
