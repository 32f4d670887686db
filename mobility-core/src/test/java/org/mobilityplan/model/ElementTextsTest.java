package org.mobilityplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;
import org.mobilityplan.testkit.generate.PlanGenerator;

/** Texts that no document can hold: builders and values reject them. */
class ElementTextsTest {

    private static final List<String> BAD = List.of("\ud83d", "a\u0000b", "\udc00\ud83d", "🚲\udeb2");

    @Test
    void builders_of_all_types_name_the_property_whose_text_is_rejected() throws ReflectiveOperationException {
        Set<String> checked = new TreeSet<>();
        for (ModelType type : ModelType.reachableFrom(ActionPlan.class)) {
            for (ModelProperty property : type.properties()) {
                if (property.valueType() == String.class) {
                    for (String bad : BAD) {
                        assertRejected(type.type(), property, bad);
                    }
                    assertBuilt(type.type(), property, "é 🚲 \u0001");
                    checked.add(type.type().getSimpleName() + "." + property.name());
                }
            }
        }
        assertThat(checked).hasSizeGreaterThan(60).contains("Action.topics", "Citation.text", "Organisation.aliases");
    }

    private static void assertRejected(Class<?> type, ModelProperty property, String bad)
            throws ReflectiveOperationException {
        Object builder = builderWith(type, property, bad);
        Method build = builder.getClass().getMethod("build");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    try {
                        build.invoke(builder);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                })
                .withMessageContaining(type.getSimpleName() + "." + property.name() + " ")
                .satisfies(thrown -> assertThat(thrown.getMessage().codePoints())
                        .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static void assertBuilt(Class<?> type, ModelProperty property, String text)
            throws ReflectiveOperationException {
        Object builder = builderWith(type, property, text);
        Object built = builder.getClass().getMethod("build").invoke(builder);
        assertThat(property.valueAt((PlanElement) built, 0)).contains(text);
    }

    private static Object builderWith(Class<?> type, ModelProperty property, String text)
            throws ReflectiveOperationException {
        Object element = PlanGenerator.element(type.asSubclass(PlanElement.class), 1);
        Object builder = type.getMethod("toBuilder").invoke(element);
        if (property.holder() == ModelProperty.Holder.LIST) {
            builder.getClass().getMethod(property.name(), Iterable.class).invoke(builder, List.of(text, text));
        } else {
            builder.getClass().getMethod(property.name(), String.class).invoke(builder, text);
        }
        return builder;
    }

    @Test
    void codes_and_ids_reject_them_too() throws ReflectiveOperationException {
        Set<String> checked = new TreeSet<>();
        for (ModelType type : ModelType.reachableFrom(ActionPlan.class)) {
            for (ModelProperty property : type.properties()) {
                Class<?> value = property.valueType();
                if (value.isRecord() && value != PartialDate.class && value != ExternalId.class) {
                    Method of = value.getMethod("of", String.class);
                    for (String bad : BAD) {
                        assertThat(bad)
                                .satisfies(text -> assertThatIllegalArgumentException()
                                        .isThrownBy(() -> {
                                            try {
                                                of.invoke(null, text);
                                            } catch (InvocationTargetException thrown) {
                                                throw thrown.getCause();
                                            }
                                        }));
                    }
                    checked.add(value.getSimpleName());
                }
            }
        }
        assertThat(checked).hasSizeGreaterThan(20).contains("Code", "Role", "ActionId", "CountryCode");
        for (String bad : BAD) {
            assertThatIllegalArgumentException().isThrownBy(() -> ExternalId.of(IdScheme.SIRET, bad));
            assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(bad));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "a\u0000b", "\udc00\ud83d"})
    void extensions_reject_them_in_names_texts_and_json(String bad) {
        Extensions.Builder extensions = Extensions.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extensions.putText("x-dossier", bad))
                .withMessageContaining("x-dossier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extensions.putTexts("x-dossier", List.of("é", bad)))
                .withMessageContaining("x-dossier");
        assertThatIllegalArgumentException().isThrownBy(() -> extensions.putText(bad, "é"));
        assertThatIllegalArgumentException().isThrownBy(() -> extensions.putNumber(bad, java.math.BigDecimal.ONE));
        for (String json : List.of("\"" + bad + "\"", "[{\"" + bad + "\":1}]", "{\"a\":[\"" + bad + "\"]}")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> extensions.put("x-dossier", json))
                    .withMessageContaining("x-dossier");
        }
        for (String json : List.of("\"\\ud83d\"", "\"a\\u0000\"", "[{\"\\udc00\":1}]")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> extensions.put("x-dossier", json))
                    .withMessageContaining("x-dossier");
        }
        assertThat(extensions.build()).isEqualTo(Extensions.none());
    }
}
