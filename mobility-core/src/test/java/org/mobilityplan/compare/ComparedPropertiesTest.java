package org.mobilityplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.testing.AnyEdit;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.generate.PlanSize;
import org.mobilityplan.testkit.reflection.ElementReflection;

/** Every property of the model is compared. */
class ComparedPropertiesTest {

    /** Properties by type and name whose changes are not reported, each with the reason. There are none. */
    private static final Map<String, String> NOT_COMPARED = Map.of();

    @Property(tries = 10)
    void an_edit_of_any_property_is_reported_at_that_property(@ForAll long seed) {
        ActionPlan before = PlanGenerator.any(seed, PlanSize.FULL);
        for (AnyEdit edit : onePerProperty(before, seed)) {
            ActionPlan after = edit.apply(seed);
            List<Change> changes = PlanComparison.of(before, after).changes();
            String name = edit.type().getSimpleName() + "." + edit.property();
            assertThat(changes.stream().anyMatch(change -> isReported(change, edit, after)))
                    .as(
                            "%s is edited, and its change is not reported; see Comparer and Identity, or list the"
                                    + " property with a reason in NOT_COMPARED of this test. Reported instead: %s",
                            edit, changes.stream().map(Change::property).toList())
                    .isEqualTo(!NOT_COMPARED.containsKey(name));
        }
    }

    /** An edit of each property of each type, at any of the elements of this type. */
    private static Iterable<AnyEdit> onePerProperty(ActionPlan plan, long seed) {
        List<AnyEdit> edits = AnyEdit.of(plan);
        Collections.shuffle(edits, new Random(seed));
        Map<String, AnyEdit> byProperty = new TreeMap<>();
        edits.forEach(edit -> byProperty.put(edit.type().getSimpleName() + "." + edit.property(), edit));
        return byProperty.values();
    }

    /** The innermost element of the path that is compared property by property has the change, or is itself exchanged. */
    private static boolean isReported(Change change, AnyEdit edit, ActionPlan after) {
        List<PlanElement> path = edit.pathIn(after);
        int compared = path.size() - 1;
        String property = edit.property();
        for (int i = compared; i > 0; i--) {
            Class<?> type = path.get(i).getClass().getSuperclass();
            if (!Identity.isComparedByProperty(type)) {
                compared = i - 1;
                property = ElementReflection.property(edit.steps().get(compared).accessor());
            }
        }
        PlanElement element = path.get(compared);
        boolean isExtension = edit.accessor().getReturnType() == Extensions.class && compared == path.size() - 1;
        boolean here = change.path().get(change.path().size() - 1) == element
                && (isExtension
                        ? change.property().startsWith("x-")
                        : change.property().equals(property));
        boolean droppedHere = change instanceof Dropped dropped
                && dropped.path().get(dropped.path().size() - 1) == edit.path().get(compared)
                && (isExtension
                        ? change.property().startsWith("x-")
                        : change.property().equals(property));
        boolean exchanged = change instanceof Added added && added.value() == element
                || change instanceof Changed changed && changed.after() == element;
        return here || droppedHere || exchanged;
    }
}
