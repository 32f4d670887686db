package org.mobilityplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.reflection.ElementReflection;

/** What holds for every type of the model alike. */
class ModelTest {

    static List<Class<? extends PlanElement>> types() {
        return List.of(
                ActionPlan.class,
                Chantier.class,
                Action.class,
                ActionReference.class,
                Coordination.class,
                Participant.class,
                Organisation.class,
                PartnerNetwork.class,
                AnnouncedSize.class,
                Indicator.class,
                Quantity.class,
                Funding.class,
                Event.class,
                Document.class,
                Status.class,
                Priority.class,
                Assessment.class,
                Audience.class,
                Destination.class,
                Territory.class,
                Programme.class,
                Link.class,
                PlanPeriod.class,
                Citation.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_same_parts_make_an_equal_value(Class<? extends PlanElement> type) {
        for (long seed = 0; seed < 50; seed++) {
            PlanElement one = PlanGenerator.element(type, seed);
            assertThat(PlanGenerator.element(type, seed)).isEqualTo(one).hasSameHashCodeAs(one);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_copy_that_changes_nothing_is_equal(Class<? extends PlanElement> type) throws Exception {
        for (long seed = 0; seed < 50; seed++) {
            PlanElement one = PlanGenerator.element(type, seed);
            Object builder = type.getMethod("toBuilder").invoke(one);
            assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(one);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_property_counts_for_equality(Class<? extends PlanElement> type) throws Exception {
        for (Method accessor : ElementReflection.accessors(type)) {
            PlanElement one = PlanGenerator.element(type, 1);
            boolean differs = false;
            for (long seed = 2; seed < 400 && !differs; seed++) {
                Object other = accessor.invoke(PlanGenerator.element(type, seed));
                if (!other.equals(accessor.invoke(one))) {
                    assertThat(with(one, accessor, other))
                            .as(accessor.toString())
                            .isNotEqualTo(one);
                    differs = true;
                }
            }
            assertThat(differs).as("a different value for " + accessor).isTrue();
        }
    }

    private static Object with(PlanElement one, Method accessor, Object value) throws Exception {
        Object builder = one.getClass().getSuperclass().getMethod("toBuilder").invoke(one);
        String name = ElementReflection.property(accessor);
        Class<?> parameter = accessor.getReturnType() == List.class ? Iterable.class : accessor.getReturnType();
        Method set = builder.getClass().getMethod(name, parameter);
        set.setAccessible(true);
        set.invoke(builder, value);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    @ParameterizedTest
    @MethodSource("types")
    @SuppressWarnings("unchecked")
    void no_list_that_is_given_or_got_lets_the_value_change(Class<? extends PlanElement> type) throws Exception {
        for (Method accessor : ElementReflection.accessors(type)) {
            if (accessor.getReturnType() != List.class) {
                continue;
            }
            boolean tried = false;
            for (long seed = 0; seed < 400 && !tried; seed++) {
                PlanElement one = PlanGenerator.element(type, seed);
                List<Object> got = (List<Object>) accessor.invoke(one);
                if (got.isEmpty()) {
                    continue;
                }
                tried = true;
                assertThatThrownBy(got::clear).isInstanceOf(UnsupportedOperationException.class);
                List<Object> given = new ArrayList<>(got);
                Object copy = with(one, accessor, given);
                given.clear();
                assertThat(copy).isEqualTo(one);
                assertThat((List<Object>) accessor.invoke(copy)).isNotEmpty();
            }
            assertThat(tried).as("a value with " + accessor).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_constructor_is_accessible_outside_the_package(Class<? extends PlanElement> type) {
        assertThat(type.getDeclaredConstructors())
                .allMatch(constructor -> !Modifier.isPublic(constructor.getModifiers())
                        && !Modifier.isProtected(constructor.getModifiers()));
        assertThat(PlanGenerator.element(type, 1).getClass().getModifiers() & Modifier.PUBLIC)
                .isZero();
    }

    @Property(tries = 200)
    void a_plan_survives_serialization(@ForAll long seed) throws Exception {
        ActionPlan plan = PlanGenerator.any(seed);
        plan.index();
        assertThat(copyBySerialization(plan)).isEqualTo(plan);
    }

    private static Object copyBySerialization(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Property(tries = 200)
    void the_text_of_a_large_value_stays_on_a_line_that_can_be_read(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        assertThat(plan.toString()).startsWith("ActionPlan " + plan.getId()).hasSizeLessThan(200);
        plan.index()
                .getActionsAndSteps()
                .forEach(placed -> assertThat(placed.toString())
                        .contains(placed.getAction().getId().value()));
        assertThat(plan.toString().toUpperCase(Locale.ROOT)).contains("CHANTIERS");
    }
}
