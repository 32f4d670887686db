package org.mobilityplan.testing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.reflection.ElementReflection;

/**
 * One edit of a plan: one property of one element in it gets another value, or one entry more or less.
 *
 * @param path the elements from the plan to the one whose property is edited, before the edit
 * @param accessor the accessor of the property
 * @param steps how to get from each element of the path to the next
 */
public record AnyEdit(List<PlanElement> path, Method accessor, List<Step> steps) {

    /**
     * From an element to one in it.
     *
     * @param accessor the accessor of the property
     * @param position the position in a list, 0 in a property that has one value
     */
    public record Step(Method accessor, int position) {}

    /** All edits that can be made: one for each property of each element, whether it has a value or not. */
    public static List<AnyEdit> of(ActionPlan plan) {
        List<AnyEdit> edits = new ArrayList<>();
        collect(List.of(plan), List.of(), edits);
        return edits;
    }

    private static void collect(List<PlanElement> path, List<Step> steps, List<AnyEdit> edits) {
        for (Method accessor : ElementReflection.accessors(ElementReflection.type(last(path)))) {
            edits.add(new AnyEdit(path, accessor, steps));
            List<?> values = ElementReflection.values(last(path), accessor);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof PlanElement element) {
                    collect(extended(path, element), extended(steps, new Step(accessor, i)), edits);
                }
            }
        }
    }

    /** The elements of the path in the plan after the edit. */
    public List<PlanElement> pathIn(ActionPlan after) {
        List<PlanElement> found = new ArrayList<>(List.of(after));
        for (Step step : steps) {
            found.add((PlanElement)
                    ElementReflection.values(last(found), step.accessor()).get(step.position()));
        }
        return found;
    }

    /** The type of the element that is edited. */
    public Class<?> type() {
        return ElementReflection.type(last(path));
    }

    /** The name of the property that is edited. */
    public String property() {
        return ElementReflection.property(accessor);
    }

    /** The plan after the edit, which differs from the one before. */
    public ActionPlan apply(long seed) {
        Random random = new Random(seed);
        for (int tries = 0; tries < 1000; tries++) {
            PlanElement edited = ElementReflection.with(
                    last(path), accessor, edited(ElementReflection.values(last(path), accessor), random));
            if (!edited.equals(last(path))) {
                return (ActionPlan) rebuilt(edited, path.size() - 1);
            }
        }
        throw new AssertionError("no other value for " + this);
    }

    /** The values of the property after the edit. */
    private List<?> edited(List<?> values, Random random) {
        List<Object> edited = new ArrayList<>(values);
        boolean isList = accessor.getReturnType() == List.class;
        boolean mayBeAbsent = ElementReflection.mayBeAbsent(accessor);
        Class<?> type = ElementReflection.valueType(accessor);
        boolean isElement = PlanElement.class.isAssignableFrom(type);
        boolean drop = mayBeAbsent && !values.isEmpty() && (isElement || random.nextInt(4) == 0);
        if (drop && (!isList || random.nextBoolean())) {
            edited.remove(random.nextInt(edited.size()));
        } else if (isList || edited.isEmpty()) {
            edited.add(PlanGenerator.value(type, random.nextLong()));
        } else {
            edited.set(random.nextInt(edited.size()), PlanGenerator.value(type, random.nextLong()));
        }
        return edited;
    }

    private PlanElement rebuilt(PlanElement edited, int position) {
        if (position == 0) {
            return edited;
        }
        PlanElement parent = path.get(position - 1);
        Step step = steps.get(position - 1);
        List<Object> values = new ArrayList<>(ElementReflection.values(parent, step.accessor()));
        values.set(step.position(), edited);
        return rebuilt(ElementReflection.with(parent, step.accessor(), values), position - 1);
    }

    private static PlanElement last(List<PlanElement> path) {
        return path.get(path.size() - 1);
    }

    private static <T> List<T> extended(List<? extends T> list, T more) {
        List<T> extended = new ArrayList<>(list);
        extended.add(more);
        return List.copyOf(extended);
    }

    @Override
    public String toString() {
        return type().getSimpleName() + "." + property() + " at "
                + steps.stream()
                        .map(step -> ElementReflection.property(step.accessor()) + "/" + step.position())
                        .toList();
    }
}
