package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.json.migration.Migrated;
import org.mobilityplan.json.migration.Migrations;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.testing.AnyPlan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents of other versions of the format than the one that is written. */
class FormatVersionsTest {

    private static final PlanJson JSON = PlanJson.standard();

    private static final Path VERSIONS = Path.of("src/test/resources/versions");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static List<String> findings(Checked<?> read) {
        return read.getFindings().stream().map(Finding::toString).toList();
    }

    @Test
    void a_document_of_the_draft_0_9_is_read_as_one_of_1_0() throws IOException {
        Checked<ActionPlan> read = JSON.read(Files.readAllBytes(VERSIONS.resolve("0.9/full.json")));
        assertThat(JSON.writeString(read.orElseThrow()))
                .isEqualTo(Files.readString(VERSIONS.resolve("0.9/full.migrated.json")));
        assertThat(findings(read)).contains("INFO document.format.older 2:13: /format found=0.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "rules"})
    void what_is_found_in_an_older_document_is_told_of_the_document_as_it_was_given(String name) throws IOException {
        Checked<ActionPlan> read = JSON.read(Files.readAllBytes(VERSIONS.resolve("0.9/" + name + ".json")));
        List<String> expected = Files.readAllLines(VERSIONS.resolve("0.9/" + name + ".findings"));
        // Of the rules, those that the case is about: new rules come, and have cases of their own.
        List<String> rules =
                expected.stream().map(line -> line.split(" ")[1]).distinct().toList();
        assertThat(findings(read))
                .filteredOn(line -> rules.contains(line.split(" ")[1]))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"min", "full", "unknown-members"})
    void a_published_document_of_1_0_is_written_as_it_was(String name) throws IOException {
        String document = Files.readString(VERSIONS.resolve("1.0/" + name + ".json"));
        Checked<ActionPlan> read = JSON.withoutValidation().read(document);
        assertThat(findings(read)).isEmpty();
        assertThat(JSON.writeString(read.orElseThrow())).isEqualTo(document);
    }

    @Test
    void a_newer_minor_version_is_read_and_what_it_adds_is_kept() {
        String document = "{\"format\": \"1.7\", \"id\": \"p\", \"budget\": {\"total\": 1.50}, \"title\": \"t\"}";
        Checked<ActionPlan> read = JSON.withoutValidation().read(document);
        assertThat(findings(read)).containsExactly("INFO document.format.newer 1:12: /format expected=1.0 found=1.7");
        assertThat(JSON.compact().writeString(read.orElseThrow()))
                .isEqualTo("{\"format\":\"1.0\",\"id\":\"p\",\"budget\":{\"total\":1.50},\"title\":\"t\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "10.0", "0.8", "0.91", "1", "1.", "1.01", "v1.0", "", "1.0.0", "１.0"})
    void any_other_version_is_refused_by_one_finding(String version) {
        String document = "{\"id\": 7, \"titel\": 1, \"chantiers\": {}, \"format\": \"" + version + "\", \"id\": []}";
        assertThat(findings(JSON.read(document)))
                .containsExactly("ERROR document.format.unsupported 1:50: /format expected=0.9 … 1.x found=" + version);
    }

    @Test
    void an_older_document_is_told_as_broken_as_any_other() throws IOException {
        byte[] full = Files.readAllBytes(VERSIONS.resolve("0.9/full.json"));
        for (int length = 18; length < full.length - 2; length++) {
            Checked<ActionPlan> read = JSON.read(Arrays.copyOf(full, length));
            assertThat(read.getFindings())
                    .extracting(finding -> finding.getRule().value())
                    .containsAnyOf("document.truncated", "document.encoding");
        }
        assertThat(findings(JSON.read("{\"format\":\"0.9\"} x")))
                .containsExactly("ERROR document.syntax 1:18:  found=“x”");
        assertThat(findings(JSON.read("{\"format\":\"0.9\"} 1")))
                .containsExactly("ERROR document.trailing 1:18:  found=“1”");
        assertThat(findings(JSON.read("{\"format\":\"0.9\",\"x\":" + "[".repeat(200))))
                .singleElement()
                .asString()
                .contains("document.too-deep");
        assertThat(findings(JSON.read("{\"format\":\"0.9\",\"format\":\"0.9\",\"id\":\"p\",\"name\":\"\\ud800\"}")))
                .containsExactly(
                        "INFO document.format.older 1:11: /format found=0.9",
                        "ERROR document.property.duplicate 1:17: /format property=format");
    }

    @Property(tries = 300)
    void a_plan_told_in_0_9_is_the_same_plan(@ForAll long seed) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(JSON.writeString(AnyPlan.of(seed)));
        ObjectNode simple = simplified(document);
        ActionPlan plan =
                JSON.withoutValidation().read(MAPPER.writeValueAsString(simple)).orElseThrow();
        Checked<ActionPlan> older = JSON.withoutValidation().read(MAPPER.writeValueAsString(older(simple.deepCopy())));
        assertThat(JSON.writeString(older.orElseThrow())).isEqualTo(JSON.writeString(plan));
        assertThat(older.orElseThrow()).isEqualTo(plan);
    }

    @Property(tries = 100)
    void what_was_migrated_once_is_not_migrated_again(@ForAll long seed) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(JSON.writeString(AnyPlan.of(seed)));
        byte[] older = MAPPER.writeValueAsBytes(older(simplified(document)));
        byte[] migrated = migrate(older).document();
        Checked<ActionPlan> again = JSON.withoutValidation().read(migrated);
        assertThat(findings(again)).noneMatch(finding -> finding.contains("document.format.older"));
        assertThat(again.orElseThrow())
                .isEqualTo(JSON.withoutValidation().read(older).orElseThrow());
    }

    private static Migrated migrate(byte[] older) {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), older)) {
            parser.nextToken();
            return Migrations.migrate("0.9", parser);
        }
    }

    /** Without what 0.9 had no place for. */
    private static ObjectNode simplified(ObjectNode element) {
        if (element.get("coordination") instanceof ObjectNode coordination) {
            ObjectNode simple = MAPPER.createObjectNode();
            if (coordination.has("text")) {
                simple.set("text", coordination.get("text"));
            }
            for (JsonNode participant : coordination.path("coordinators")) {
                if (participant.has("organisation")) {
                    simple.withArray("coordinators")
                            .addObject()
                            .put("organisation", participant.get("organisation").stringValue())
                            .put("role", "lead");
                }
            }
            if (simple.isEmpty()) {
                element.remove("coordination");
            } else {
                element.set("coordination", simple);
            }
        }
        for (String name : List.of("plannedPeriods", "actualPeriods")) {
            JsonNode first = element.path(name).path(0);
            element.remove(name);
            if (first.has("start") && first.has("end")) {
                ObjectNode period = MAPPER.createObjectNode();
                period.set("start", first.get("start"));
                period.set("end", first.get("end"));
                element.putArray(name).add(period);
            }
        }
        element.remove("period");
        element.remove("identifiers");
        for (String children : List.of("chantiers", "actions", "steps", "organisations")) {
            element.path(children).forEach(child -> simplified((ObjectNode) child));
        }
        return element;
    }

    /** The same as it was said in 0.9. */
    private static ObjectNode older(ObjectNode plan) {
        ObjectNode older = olderElement(plan, true);
        older.put("format", "0.9");
        return older;
    }

    private static ObjectNode olderElement(ObjectNode element, boolean titled) {
        ObjectNode older = MAPPER.createObjectNode();
        for (String name : new ArrayList<>(element.propertyNames())) {
            JsonNode value = element.get(name);
            switch (name) {
                case "title" -> older.set(titled ? "name" : "title", value);
                case "coordination" -> {
                    if (value.has("text")) {
                        older.set("coordinator", value.get("text"));
                    }
                    value.path("coordinators")
                            .forEach(each -> older.withArray("leads").add(each.get("organisation")));
                }
                case "plannedPeriods", "actualPeriods" ->
                    older.put(
                            name.substring(0, name.indexOf('P')),
                            value.get(0).get("start").stringValue() + "/"
                                    + value.get(0).get("end").stringValue());
                case "chantiers", "actions", "steps" ->
                    value.forEach(child -> older.withArray(name).add(olderElement((ObjectNode) child, true)));
                default -> older.set(name, value);
            }
        }
        return older;
    }

    @Test
    void the_draft_is_no_secret() {
        assertThat(Migrations.isOlder("0.9")).isTrue();
        assertThat(Migrations.isOlder("1.0")).isFalse();
        assertThat(new String(
                        migrate("{\"format\":\"0.9\",\"x\":1.50}".getBytes(StandardCharsets.UTF_8))
                                .document(),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"format\":\"1.0\",\"x\":1.50}");
    }
}
