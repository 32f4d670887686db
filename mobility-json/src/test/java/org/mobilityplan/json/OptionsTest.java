package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.codec.UnknownProperties;
import org.mobilityplan.validation.PlanValidator;

/** Each option can be set alone. */
class OptionsTest {

    /** Differs from the standard in every option. */
    private static final ReadLimits OTHER_LIMITS = ReadLimits.builder()
            .maxBytes(21)
            .maxDepth(22)
            .maxStringLength(23)
            .maxNumberLength(24)
            .maxFindings(25)
            .maxElements(26)
            .build();

    private static final PlanJson OTHER = PlanJson.standard()
            .withLimits(OTHER_LIMITS)
            .withValidator(PlanValidator.standard().withMaxFindingsPerRule(7))
            .refusingUnknownProperties()
            .compact();

    static List<Method> limits() {
        return Stream.of(ReadLimits.class.getMethods())
                .filter(method -> method.getName().startsWith("with"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void each_limit_changes_alone(Method with) throws ReflectiveOperationException {
        String option =
                Character.toLowerCase(with.getName().charAt(4)) + with.getName().substring(5);
        for (ReadLimits before : List.of(ReadLimits.standard(), OTHER_LIMITS)) {
            Map<String, Object> expected = values(ReadLimits.class, before);
            expected.put(option, 3);
            assertThat(values(ReadLimits.class, with.invoke(before, 3))).isEqualTo(expected);
        }
        try {
            with.invoke(OTHER_LIMITS, 0);
            throw new AssertionError("0 is accepted by " + with);
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void every_limit_can_be_changed() {
        assertThat(limits())
                .hasSameSizeAs(values(ReadLimits.class, OTHER_LIMITS).keySet());
        assertThat(values(ReadLimits.class, OTHER_LIMITS).values())
                .doesNotContainAnyElementsOf(
                        values(ReadLimits.class, ReadLimits.standard()).values());
    }

    @Test
    void limits_are_equal_by_their_values() {
        assertThat(OTHER_LIMITS.toBuilder().build()).isEqualTo(OTHER_LIMITS).hasSameHashCodeAs(OTHER_LIMITS);
        assertThat(ReadLimits.builder().build()).isEqualTo(ReadLimits.standard());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.builder().maxDepth(101).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.builder().maxNumberLength(1001).build());
    }

    @Test
    void the_standard_options_are_those_that_are_used_unless_set() {
        assertThat(new PlanJsonOptions.Builder()
                        .validator(PlanValidator.standard())
                        .build())
                .isEqualTo(PlanJsonOptions.STANDARD);
    }

    private record Change(String option, Object value, UnaryOperator<PlanJson> with) {}

    static List<Change> changes() {
        PlanValidator validator = PlanValidator.standard().withMaxFindingsPerRule(1);
        ReadLimits limits = ReadLimits.standard().withMaxBytes(9);
        return List.of(
                new Change("validator", Optional.of(validator), json -> json.withValidator(validator)),
                new Change("validator", Optional.empty(), PlanJson::withoutValidation),
                new Change("limits", limits, json -> json.withLimits(limits)),
                new Change("unknownProperties", UnknownProperties.REFUSE, PlanJson::refusingUnknownProperties),
                new Change("unknownProperties", UnknownProperties.IGNORE, PlanJson::ignoringUnknownProperties),
                new Change("compact", true, PlanJson::compact));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_option_of_the_reader_and_writer_changes_alone(Change change) {
        for (PlanJson before : List.of(PlanJson.standard(), OTHER)) {
            Map<String, Object> expected = values(PlanJsonOptions.class, before.options());
            expected.put(change.option(), change.value());
            assertThat(values(PlanJsonOptions.class, change.with().apply(before).options()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void every_option_of_the_reader_and_writer_can_be_changed() {
        assertThat(changes().stream().map(Change::option))
                .containsAll(values(PlanJsonOptions.class, PlanJson.standard().options())
                        .keySet());
    }

    /** The values of the options, by reflection, so that a new option takes part. */
    private static Map<String, Object> values(Class<?> type, Object options) {
        Map<String, Object> values = new LinkedHashMap<>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !List.of("toBuilder", "check").contains(method.getName()))
                .forEach(method -> {
                    try {
                        method.setAccessible(true);
                        values.put(method.getName(), method.invoke(options));
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                });
        return values;
    }
}
