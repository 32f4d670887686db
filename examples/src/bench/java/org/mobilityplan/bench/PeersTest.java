package org.mobilityplan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.report.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The peers do the same work: each reads every value of the documents, writes it back, and finds the same errors. */
class PeersTest {

    private static final JsonMapper TREES = JsonMapper.builder().build();

    private static final List<String> DOCUMENTS = List.of(Documents.SMALL, Documents.BRITTANY, Documents.INDENTED);

    private static final Set<String> USUAL = Set.of(Origin.STATED.code(), Qualifier.EXACT.code());

    static Stream<Arguments> roads() {
        return Stream.<Arguments>of(
                        road(
                                "this library",
                                each -> Documents.JSON.writeBytes(
                                        Documents.JSON.read(each).orElseThrow())),
                        road("Jackson records", each -> JacksonRecords.write(JacksonRecords.read(each))),
                        road(
                                "Jackson builders",
                                each -> asCodecWrites(JacksonBuilders.write(JacksonBuilders.read(each)))),
                        road("fastjson2 records", each -> Fastjson.write(Fastjson.read(each))),
                        road("dsl-json records", each -> DslJsonRecords.write(DslJsonRecords.read(each))),
                        road("avaje-jsonb records", each -> Avaje.write(Avaje.read(each))))
                .flatMap(road -> DOCUMENTS.stream().map(name -> Arguments.of(road.get()[0], road.get()[1], name)));
    }

    private static Arguments road(String name, UnaryOperator<byte[]> road) {
        return Arguments.of(name, road);
    }

    /** What the codec handles and data binding does not: the version of the format, and default values, which are omitted. */
    private static byte[] asCodecWrites(byte[] written) {
        ObjectNode plan = (ObjectNode) TREES.readTree(written);
        withoutUsualValues(plan);
        return TREES.writeValueAsBytes(plan.put("format", "1.0"));
    }

    private static void withoutUsualValues(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeIf(value -> value.isBoolean() && !value.booleanValue());
            object.removeIf(value -> value.isString() && USUAL.contains(value.stringValue()));
        }
        node.forEach(PeersTest::withoutUsualValues);
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("roads")
    void every_value_is_read_and_written(String name, UnaryOperator<byte[]> road, String document) {
        byte[] bytes = Documents.named(document);

        JsonNode written = TREES.readTree(road.apply(bytes));

        assertThat(written).isEqualTo(TREES.readTree(bytes));
    }

    @Test
    void builders_make_the_same_plan_as_the_codec() {
        byte[] document = Documents.named(Documents.BRITTANY);

        assertThat(JacksonBuilders.read(document))
                .isEqualTo(Documents.JSON.read(document).orElseThrow());
    }

    @Test
    void the_small_document_has_about_10_KB_and_the_others_are_larger() {
        assertThat(Documents.named(Documents.SMALL).length).isBetween(9_000, 12_000);
        assertThat(Documents.named(Documents.BRITTANY).length).isBetween(20_000, 30_000);
        assertThat(Documents.named(Documents.INDENTED).length).isBetween(40_000, 50_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Approfondissement des connaissances liées à la mobilité sortante en Bretagne",
                "Co-construction d'un projet commun de mobilité en Allemagne pour les publics missions locales",
                "Rencontre régionale",
                "Comité éditorial du site www.enroutepourlemonde.org",
                "publics en situation de handicap",
                "Sens, valeurs et promotion de la mobilité internationale"
            })
    void every_validator_finds_a_blank_wherever_it_stands(String text) {
        String json = new String(Documents.named(Documents.BRITTANY), StandardCharsets.UTF_8);
        byte[] broken = json.replaceFirst("(\"(title|name|label)\":)\"" + Pattern.quote(text) + "\"", "$1\" \"")
                .getBytes(StandardCharsets.UTF_8);
        PlanRecord records = JacksonRecords.read(broken);
        ActionPlan plan = JacksonBuilders.read(broken);

        assertThat(Constraints.VALIDATOR.validate(plan).findings())
                .extracting(Finding::rule)
                .hasSize(1);
        assertThat(HandWrittenCheck.broken(plan)).isEqualTo(1);
        assertThat(Hibernate.VALIDATOR.validate(records)).hasSize(1);
        assertThat(Avaje.VALIDATOR.check(records, Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void the_constraints_are_those_that_stand_on_the_model() {
        Set<String> found = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        collect(ActionPlan.class, seen, found);

        assertThat(found).isEqualTo(Constraints.IDS);
    }

    private static void collect(Class<?> type, Set<Class<?>> seen, Set<String> found) {
        if (!PlanElement.class.isAssignableFrom(type) || !seen.add(type)) {
            return;
        }
        for (Method accessor : type.getMethods()) {
            Stream.concat(Stream.of(accessor.getAnnotations()), valueAnnotations(accessor))
                    .filter(each -> each.annotationType().isAnnotationPresent(Constraint.class))
                    .map(PeersTest::message)
                    .forEach(each -> found.add(each.substring(1, each.length() - 1)));
            if (accessor.getGenericReturnType() instanceof ParameterizedType container
                    && container.getActualTypeArguments()[0] instanceof Class<?> value) {
                collect(value, seen, found);
            } else {
                collect(accessor.getReturnType(), seen, found);
            }
        }
    }

    private static Stream<Annotation> valueAnnotations(Method accessor) {
        return accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
                ? Stream.of(container.getAnnotatedActualTypeArguments()[0].getAnnotations())
                : Stream.of();
    }

    private static String message(Annotation constraint) {
        try {
            return (String) constraint.annotationType().getMethod("message").invoke(constraint);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
