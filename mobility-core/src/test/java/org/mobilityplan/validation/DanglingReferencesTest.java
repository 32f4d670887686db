package org.mobilityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Severity;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;
import org.mobilityplan.testkit.generate.PlanGenerator;

/** A reference to an element that the plan does not have is an error, whichever property it is in. */
class DanglingReferencesTest {

    private static final String UNKNOWN = "not-in-this-plan";

    /** Ids of other plans, which no plan can look up. */
    private static final Set<Class<?>> ELSEWHERE = Set.of(PlanId.class);

    @Test
    void every_property_that_refers_to_an_element_is_checked() throws ReflectiveOperationException {
        Set<String> dangling = new TreeSet<>();
        for (ModelType type : ModelType.reachableFrom(ActionPlan.class)) {
            for (ModelProperty property : type.properties()) {
                boolean holdsId = property.valueType().getSimpleName().endsWith("Id")
                        && property.valueType().isRecord()
                        && property.valueType() != org.mobilityplan.model.ExternalId.class;
                if (holdsId && !property.name().equals("id") && !ELSEWHERE.contains(property.valueType())) {
                    assertThat(property.isReference()).as(property.name()).isTrue();
                    assertReported(type, property);
                    dangling.add(type.type().getSimpleName() + "." + property.name());
                }
            }
        }
        assertThat(dangling)
                .contains("Citation.document", "Link.chantier", "Link.action", "Participant.network", "Event.source")
                .hasSizeGreaterThan(25);
    }

    private static void assertReported(ModelType type, ModelProperty property) throws ReflectiveOperationException {
        PlanElement element = minimal(type.type());
        Object id = property.valueType().getMethod("of", String.class).invoke(null, UNKNOWN);
        PlanElement changed = with(element, property, id);
        ActionPlan plan = placed(changed, new ArrayList<>());
        List<Finding> findings = PlanValidator.standard().validate(plan).findings();
        assertThat(findings)
                .as("%s.%s", type.type().getSimpleName(), property.name())
                .anySatisfy(finding -> {
                    assertThat(finding.rule().value()).matches("reference\\.[a-z]+\\.unknown");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.arguments()).containsEntry("id", UNKNOWN);
                    assertThat(finding.location().pointer().value()).matches(".*/" + property.name() + "(/[0-9]+)?");
                });
    }

    /** An element with its required properties only. */
    private static PlanElement minimal(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (ModelProperty property : ModelType.of(type).properties()) {
            if (property.holder() == ModelProperty.Holder.NONE) {
                Object value = property.holdsElements()
                        ? minimal(property.valueType())
                        : PlanGenerator.value(property.valueType(), 7);
                set(builder, property, value);
            }
        }
        return (PlanElement) builder.getClass().getMethod("build").invoke(builder);
    }

    private static PlanElement with(PlanElement element, ModelProperty property, Object value)
            throws ReflectiveOperationException {
        Object builder =
                element.getClass().getSuperclass().getMethod("toBuilder").invoke(element);
        set(builder, property, value);
        return (PlanElement) builder.getClass().getMethod("build").invoke(builder);
    }

    private static void set(Object builder, ModelProperty property, Object value) throws ReflectiveOperationException {
        boolean list = property.holder() == ModelProperty.Holder.LIST;
        for (Method method : builder.getClass().getMethods()) {
            boolean setter = method.getName().equals(property.name()) && method.getParameterCount() == 1;
            if (setter && method.getParameterTypes()[0].isAssignableFrom(list ? Iterable.class : box(value, method))) {
                method.invoke(builder, list ? List.of(value) : value);
                return;
            }
        }
        throw new AssertionError("no setter of " + property.name());
    }

    private static Class<?> box(Object value, Method method) {
        Class<?> parameter = method.getParameterTypes()[0];
        return parameter.isPrimitive() ? parameter : parameter.isInstance(value) ? parameter : value.getClass();
    }

    /** A plan that contains the element, by the shortest way from the plan to its type. */
    private static ActionPlan placed(PlanElement element, List<Class<?>> within) throws ReflectiveOperationException {
        if (element instanceof ActionPlan plan) {
            return plan;
        }
        Class<?> type = element.getClass().getSuperclass();
        for (ModelType owner : ModelType.reachableFrom(ActionPlan.class)) {
            for (ModelProperty property : owner.properties()) {
                if (property.valueType() == type && owner.type() != type && !within.contains(owner.type())) {
                    within.add(type);
                    return placed(with(minimal(owner.type()), property, element), within);
                }
            }
        }
        throw new AssertionError("no plan contains a " + type);
    }
}
