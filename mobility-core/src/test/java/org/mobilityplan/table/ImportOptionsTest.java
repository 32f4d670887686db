package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Report;

/** Each method that changes an option changes this one and no other. */
class ImportOptionsTest {

    private static final TableImporter IMPORTER = TableImporter.into(
            ActionPlan.builder().id(PlanId.of("p")).title("P").build());

    /** For each type of an option a value that is not the default. */
    private static final Map<Class<?>, Object> OTHER = Map.of(
            TableLayout.class,
            TableLayout.builder().build(),
            OrganisationResolver.class,
            (OrganisationResolver) (name, plan) -> List.of(),
            TableLimits.class,
            TableLimits.builder().maxRows(1).build(),
            Function.class,
            (Function<ActionPlan, Report>) plan -> Report.empty(),
            String.class,
            "other.tsv",
            int.class,
            7,
            List.class,
            List.of("Annexe"));

    static List<Method> importerMethods() {
        return methods(TableImporter.class, TableImporter.class);
    }

    static List<Method> limitMethods() {
        return methods(ImmutableTableLimits.Builder.class, TableLimits.Builder.class).stream()
                .filter(method -> method.getParameterTypes()[0] == int.class)
                .toList();
    }

    private static List<Method> methods(Class<?> type, Class<?> result) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getReturnType() == result && method.getParameterCount() == 1)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("importerMethods")
    void a_method_of_the_importer_changes_one_option(Method method) throws ReflectiveOperationException {
        TableImporter changed = (TableImporter) method.invoke(IMPORTER, OTHER.get(method.getParameterTypes()[0]));
        assertThat(changed(ImportOptions.class, IMPORTER.options(), changed.options()))
                .as(method.getName())
                .hasSize(1);
        TableImporter all = IMPORTER;
        for (Method each : importerMethods()) {
            all = (TableImporter) each.invoke(all, OTHER.get(each.getParameterTypes()[0]));
        }
        TableImporter again = (TableImporter) method.invoke(all, OTHER.get(method.getParameterTypes()[0]));
        assertThat(changed(ImportOptions.class, all.options(), again.options())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("limitMethods")
    void a_method_of_the_limits_changes_one_limit(Method method) throws ReflectiveOperationException {
        TableLimits.Builder builder = TableLimits.builder();
        method.invoke(builder, 7);
        assertThat(changed(TableLimits.class, TableLimits.standard(), builder.build()))
                .containsExactly(method.getName());
    }

    @Test
    void every_option_can_be_changed() {
        assertThat(importerMethods()).hasSize(7);
        assertThat(limitMethods())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("maxRows", "maxCells", "maxCellLength", "maxFindings");
        for (Method method : limitMethods()) {
            TableLimits.Builder builder = TableLimits.builder();
            assertThatThrownBy(() -> {
                        method.invoke(builder, 0);
                        builder.build();
                    })
                    .as(method.getName())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<String> changed(Class<?> type, Object before, Object after) {
        List<Method> accessors = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && method.getReturnType() != void.class)
                .filter(method -> !method.getName().equals("toBuilder")
                        && !method.getName().equals("toString"))
                .toList();
        List<String> changed = new ArrayList<>();
        for (Method accessor : accessors) {
            if (!value(accessor, before).equals(value(accessor, after))) {
                changed.add(accessor.getName());
            }
        }
        return changed.stream().sorted().collect(Collectors.toList());
    }

    private static Object value(Method accessor, Object options) {
        try {
            return accessor.invoke(options);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}
