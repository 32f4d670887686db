package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.validation.PlanValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema and reader agree: the schema accepts every document that is read without an error, so the reader reports whatever the
 * schema rejects. Errors are structural problems and violated constraints of one property; a schema cannot express rules
 * about several.
 */
class SchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private static final PlanJson JSON = PlanJson.standard();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema(Locale.ENGLISH), InputFormat.JSON);

    private static boolean accepts(String document) {
        return SCHEMA.validate(MAPPER.readTree(document)).isEmpty();
    }

    /** The errors of the schema at exactly this location. */
    private static List<Error> errorsAt(Pointer place, JsonNode document) {
        return SCHEMA.validate(document).stream()
                .filter(error -> error.getInstanceLocation().toString().equals(place.value()))
                .toList();
    }

    @Test
    void the_schema_is_a_schema() {
        Schema metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(metaschema.validate(PlanJson.schema(locale), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void the_plan_of_brittany_is_accepted() throws IOException {
        assertThat(SCHEMA.validate(Files.readString(Path.of("../examples/plans/bretagne-2017.json")), InputFormat.JSON))
                .isEmpty();
    }

    /** Without plans that violate a constraint of a property: generated texts are sometimes blank. */
    @Property(tries = 150)
    void what_is_written_is_accepted_unless_a_property_breaks_its_constraint(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        boolean accepted = accepts(PlanJson.standard().writeString(plan));
        assertThat(accepted)
                .isEqualTo(PlanValidator.standard().validate(plan).findings(Severity.ERROR).stream()
                        .noneMatch(SchemaTest::isOfOneProperty));
    }

    private static boolean isOfOneProperty(Finding finding) {
        return finding.rule().value().matches(".*\\.(blank|range|negative)")
                && !finding.rule().value().equals("plan.title.blank");
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> broken = Files.list(Path.of("src/test/resources/broken"));
                Stream<Path> rules = Files.list(
                        Path.of("../mobility-core/src/main/resources/org/mobilityplan/validation/examples"))) {
            return Stream.concat(broken, rules)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_reader_reports_what_the_schema_rejects(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean refused;
        try {
            refused = !SCHEMA.validate(JsonMapper.shared().readTree(bytes)).isEmpty();
        } catch (JacksonException broken) {
            // Not JSON at all, which a schema does not see.
            refused = false;
        }
        if (refused) {
            assertThat(JSON.read(bytes).report().isValid()).isFalse();
        }
    }

    /** A small plan with this property of this type, and the location of the value. */
    private record Example(ObjectNode document, ObjectNode element, ObjectCodec.Description property, Pointer at) {

        /** The document with this value, in a list as its only element, and its location. */
        Pointer put(JsonNode value) {
            Pointer place = at.child(property.name());
            if (property.many()) {
                element.putArray(property.name()).add(value);
                return place.child(0);
            }
            element.set(property.name(), value);
            return place;
        }
    }

    /** Every property of every type, at the first location in a plan that has the type. */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Map<String, ObjectCodec<?, ?>> tables = new HashMap<>();
        PlanCodecs.all().forEach(table -> tables.put(table.type().getSimpleName(), table));
        Map<String, List<ObjectCodec.Description>> ways = new LinkedHashMap<>(Map.of("ActionPlan", List.of()));
        Deque<String> open = new ArrayDeque<>(ways.keySet());
        while (!open.isEmpty()) {
            String type = open.remove();
            for (ObjectCodec.Description property : tables.get(type).properties()) {
                String next = property.form().name();
                if (tables.containsKey(next) && !ways.containsKey(next)) {
                    List<ObjectCodec.Description> way = new ArrayList<>(ways.get(type));
                    way.add(property);
                    ways.put(next, way);
                    open.add(next);
                }
                ObjectNode document = minimal("ActionPlan", tables);
                ObjectNode element = document;
                Pointer at = Pointer.ROOT;
                for (ObjectCodec.Description step : ways.get(type)) {
                    ObjectNode inner = minimal(step.form().name(), tables);
                    at = at.child(step.name());
                    if (step.many()) {
                        element.putArray(step.name()).add(inner);
                        at = at.child(0);
                    } else {
                        element.set(step.name(), inner);
                    }
                    element = inner;
                }
                examples.add(new Example(document, element, property, at));
            }
        }
        assertThat(ways).hasSameSizeAs(tables);
        return examples;
    }

    private static ObjectNode minimal(String type, Map<String, ObjectCodec<?, ?>> tables) {
        ObjectNode object = MAPPER.createObjectNode();
        for (ObjectCodec.Description property : tables.get(type).properties()) {
            if (property.required()) {
                String form = property.form().name();
                if (tables.containsKey(form)) {
                    object.set(property.name(), minimal(form, tables));
                } else {
                    object.put(property.name(), form.equals("Format") ? "1.0" : "x");
                }
            }
        }
        return object;
    }

    @Test
    void a_value_of_another_type_is_rejected_by_both() {
        for (Example example : examples()) {
            String type = example.property().form().type();
            for (String other : List.of("null", "7", "1.5", "true", "\"7\"", "[]", "{}")) {
                JsonNode value = MAPPER.readTree(other);
                boolean same = type.equals("string") && value.isString()
                        || type.equals("number") && value.isNumber()
                        || type.equals("integer") && value.isInt()
                        || type.equals("boolean") && value.isBoolean()
                        || type.equals("object") && value.isObject();
                if (!same) {
                    Pointer place = example.put(value);
                    assertThat(errorsAt(place, example.document()))
                            .as("%s at %s", other, place)
                            .isNotEmpty();
                    assertThat(JSON.read(example.document().toString()).findings())
                            .as("%s at %s", other, place)
                            .anyMatch(finding -> finding.location().pointer().equals(place));
                }
            }
        }
    }

    /** Values at the bounds of every form, for every property. */
    @Test
    void values_at_the_bounds_are_accepted_if_they_are_read() {
        List<String> edges = List.of(
                "\"\"",
                "\" \"",
                "\"\\u00a0\"",
                "\"\\u2007\"",
                "\"\\u001c\"",
                "\"\\ufeff\"",
                "\"\\u0085\"",
                "\"a\\n\"",
                "\" a\"",
                "\"a b\"",
                "\"é\"",
                "\"\\ud83d\\udeb2\"",
                "\"" + "x".repeat(40) + "\"",
                "\"" + "x".repeat(41) + "\"",
                "\"" + "x".repeat(100) + "\"",
                "\"" + "x".repeat(101) + "\"",
                "\"" + "x".repeat(128) + "\"",
                "\"" + "x".repeat(129) + "\"",
                "\"-a\"",
                "\"a:b\"",
                "\":b\"",
                "\"a:\"",
                "\"2017\"",
                "\"1899\"",
                "\"1900\"",
                "\"2999\"",
                "\"3000\"",
                "\"2017-02-30\"",
                "\"2017-13\"",
                "\"2017-2018\"",
                "\"2017-2019\"",
                "\"2017-Q4\"",
                "\"2017-Q5\"",
                "\"2017-winter\"",
                "\"FR\"",
                "\"fr\"",
                "\"XX\"",
                "\"EUR\"",
                "\"XYZ\"",
                "\"lead\"",
                "\"exact\"",
                "\"1.0\"",
                "\"1.7\"",
                "\"1.01\"",
                "\"1.1234567\"",
                "0",
                "-1",
                "1.5",
                "100",
                "100.0000000000000000000001",
                "120",
                "121",
                "-0",
                "1e2",
                "1E400",
                "2147483647",
                "2147483648",
                "999999999999999999999999999999",
                "1000000000000000000000000000000",
                "0.000000000000000000000000000001",
                "0.0000000000000000000000000000001",
                "true",
                "false");
        int accepted = 0;
        for (Example example : examples()) {
            for (String edge : edges) {
                Pointer place = example.put(MAPPER.readTree(edge));
                String document = MAPPER.writeValueAsString(example.document());
                boolean reported = JSON.read(document).report().findings(Severity.ERROR).stream()
                        .anyMatch(finding -> finding.location().pointer().equals(place));
                if (!reported) {
                    accepted++;
                    assertThat(errorsAt(place, example.document()))
                            .as("%s at %s", edge, place)
                            .isEmpty();
                }
            }
        }
        assertThat(accepted).isGreaterThan(2000);
    }
}
