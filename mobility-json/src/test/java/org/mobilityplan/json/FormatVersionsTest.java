package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Documents with another version of the format than the one that is written. */
class FormatVersionsTest {

    private static final PlanJson JSON = PlanJson.standard();

    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    private static final Path VERSIONS = Path.of("src/test/resources/versions");

    private static final ActionPlan PLAN =
            ActionPlan.builder().id(PlanId.of("p")).title("t").build();

    @TempDir
    private Path folder;

    private record Holder(ActionPlan plan) {}

    private static List<String> findings(Checked<?> read) {
        return read.findings().stream().map(Finding::toString).toList();
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
    void a_newer_minor_version_is_read_and_its_additions_are_kept() {
        String document = "{\"format\": \"1.7\", \"id\": \"p\", \"budget\": {\"total\": 1.50}, \"title\": \"t\"}";
        Checked<ActionPlan> read = JSON.withoutValidation().read(document);
        assertThat(findings(read)).containsExactly("INFO document.format.newer 1:12: /format expected=1.0 found=1.7");
        assertThat(JSON.compact().writeString(read.orElseThrow()))
                .isEqualTo("{\"format\":\"1.0\",\"id\":\"p\",\"budget\":{\"total\":1.50},\"title\":\"t\"}");
    }

    @Test
    void a_newer_minor_version_is_read_in_every_way_of_reading() throws IOException {
        String document = "{\"format\": \"1.7\", \"id\": \"p\", \"title\": \"t\"}";
        for (Map.Entry<String, List<Finding>> way : everyWay(document).entrySet()) {
            assertThat(way.getValue())
                    .as(way.getKey())
                    .filteredOn(finding -> finding.rule().value().startsWith("document."))
                    .allMatch(finding -> finding.rule().value().equals("document.format.newer"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.9", "0.1", "0.8", "0.91", "2.0", "10.0", "draft", "1", "1.", "1.x", "1.01", "v1.0", "", "1.0.0",
                "１.0"
            })
    void any_other_version_is_rejected_by_the_same_finding_in_every_way_of_reading(String version) throws IOException {
        String format = "\"format\": \"" + version + "\"";
        String expected = "ERROR document.format.unsupported /format expected=1.0 … 1.x found=" + version;
        for (String document : List.of(
                "{" + format + "}",
                "{" + format + ", \"id\": \"p\", \"title\": \"t\"}",
                "{" + format + ", \"id\": \"a\", \"name\": \"b\", \"period\": \"12-4-17\"}",
                "{" + format + ", \"id\": \"a\", \"title\": \"t\", \"actions\": [{\"id\": \"a\", \"title\": \"t\"}]}",
                "{" + format + ", \"actions\": {}, \"chantiers\": [7, {\"id\": 1, \"actions\": [{}]}]}",
                "{\"actions\": [{}], \"id\": 7, \"titel\": 1, \"chantiers\": {}, " + format + ", \"title\": []}")) {
            for (Map.Entry<String, List<Finding>> way : everyWay(document).entrySet()) {
                assertThat(way.getValue().stream().map(FormatVersionsTest::withoutPosition))
                        .as(way.getKey() + " of " + document)
                        .containsExactly(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " x",
                " 1",
                ",",
                ", \"format\": \"1.0\"}",
                ", \"id\": 1, \"id\": 2, \"x\": [",
                ", \"id\": nul}"
            })
    void the_position_is_that_of_the_format_whatever_follows(String rest) throws IOException {
        String document = "{\"id\": 7, \"id\": 8,\n \"actions\": [], \"actions\": [],\n \"format\": \"0.9\"" + rest;
        for (Map.Entry<String, List<Finding>> way : everyWayToReadText(document).entrySet()) {
            assertThat(way.getValue().stream().map(FormatVersionsTest::withoutSource))
                    .as(way.getKey())
                    .containsExactly("ERROR document.format.unsupported 3:12: /format expected=1.0 … 1.x found=0.9");
        }
    }

    @Test
    void a_format_within_a_chantier_is_an_unknown_property() throws IOException {
        String document = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"chantiers\":"
                + "[{\"id\":\"c\",\"title\":\"t\",\"format\":\"0.9\",\"actions\":[{\"id\":\"a\",\"title\":\"t\"}]}]}";
        for (Map.Entry<String, List<Finding>> way : everyWay(document).entrySet()) {
            assertThat(way.getValue())
                    .as(way.getKey())
                    .noneMatch(finding -> finding.rule().value().startsWith("document.format"));
        }
    }

    private static String withoutSource(Finding finding) {
        Location place = finding.location().toBuilder().source(Optional.empty()).build();
        return finding.toBuilder().location(place).build().toString();
    }

    private static String withoutPosition(Finding finding) {
        Location place = Location.of(finding.location().pointer());
        return finding.toBuilder().location(place).build().toString();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The findings of each way of reading one document as a text. */
    private Map<String, List<Finding>> everyWayToReadText(String document) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), document);
        List<StreamedAction> actions = new ArrayList<>();
        Map<String, List<Finding>> ways = new LinkedHashMap<>();
        ways.put(
                "read bytes",
                JSON.read(document.getBytes(StandardCharsets.UTF_8)).findings());
        ways.put("read string", JSON.read(document).findings());
        ways.put("read stream", JSON.read(stream(document)).findings());
        ways.put("read path", JSON.read(file).findings());
        ways.put("without validation", JSON.withoutValidation().read(document).findings());
        ways.put(
                "unknown properties refused",
                JSON.refusingUnknownProperties().read(document).findings());
        ways.put(
                "unknown properties ignored",
                JSON.ignoringUnknownProperties().read(document).findings());
        Checked<ActionPlan> rest = JSON.readActions(file, actions::add);
        ways.put("readActions", rest.findings());
        assertThat(actions.isEmpty() || rest.value().isPresent()).isTrue();
        return ways;
    }

    /** The findings of each way of reading a document, which is JSON on one line. */
    private Map<String, List<Finding>> everyWay(String document) throws IOException {
        Map<String, List<Finding>> ways = new LinkedHashMap<>(everyWayToReadText(document));
        Path file = folder.resolve("plan.json");
        Path array = Files.writeString(folder.resolve("array.json"), "[" + document + "]");
        ways.put("readLines path", only(JSON.readLines(file)));
        ways.put("readLines stream", only(JSON.readLines(stream(document))));
        ways.put("readArray path", element(JSON.readArray(array)));
        ways.put("readArray stream", element(JSON.readArray(stream("[" + document + "]"))));
        ways.put(
                "mergePatch",
                JSON.mergePatch(PLAN, document.getBytes(StandardCharsets.UTF_8)).findings());
        JsonNode tree = HOST.readTree(document);
        ways.put("readValue string", hosted(() -> HOST.readValue(document, ActionPlan.class)));
        ways.put(
                "readValue bytes",
                hosted(() -> HOST.readValue(document.getBytes(StandardCharsets.UTF_8), ActionPlan.class)));
        ways.put("readValue stream", hosted(() -> HOST.readValue(stream(document), ActionPlan.class)));
        ways.put("readValue file", hosted(() -> HOST.readValue(file.toFile(), ActionPlan.class)));
        ways.put(
                "readValue list",
                below(
                        "/0",
                        hosted(() -> HOST.readValue("[" + document + "]", new TypeReference<List<ActionPlan>>() {}))));
        ways.put(
                "readValue property",
                below("/plan", hosted(() -> HOST.readValue("{\"plan\":" + document + "}", Holder.class))));
        ways.put("treeToValue", hosted(() -> HOST.treeToValue(tree, ActionPlan.class)));
        ways.put("convertValue", hosted(() -> HOST.convertValue(HOST.treeToValue(tree, Map.class), ActionPlan.class)));
        TokenBuffer buffer = HOST.convertValue(tree, TokenBuffer.class);
        ways.put("token buffer", hosted(() -> HOST.readValue(buffer.asParser(), ActionPlan.class)));
        return ways;
    }

    private static List<Finding> only(Stream<StreamedPlan> plans) {
        try (plans) {
            List<StreamedPlan> all = plans.toList();
            assertThat(all).hasSize(1);
            return all.get(0).checked().findings();
        }
    }

    /** The findings in the only element of an array, with pointers relative to it. */
    private static List<Finding> element(Stream<StreamedPlan> plans) {
        return below("/0", only(plans));
    }

    /** The findings with pointers relative to the place of the plan in the document. */
    private static List<Finding> below(String root, List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.toBuilder()
                        .location(relative(root, finding.location()))
                        .build())
                .toList();
    }

    private static Location relative(String root, Location place) {
        assertThat(place.pointer().value()).startsWith(root);
        return Location.of(Pointer.of(place.pointer().value().substring(root.length())));
    }

    /** The findings of the exception that a host's mapper throws, none if it reads the plan. */
    private static List<Finding> hosted(ThrowingCallable read) {
        DatabindException thrown = catchThrowableOfType(DatabindException.class, read);
        if (thrown == null) {
            return List.of();
        }
        Throwable cause = thrown;
        while (!(cause instanceof InvalidPlanException)) {
            cause = cause.getCause();
        }
        return ((InvalidPlanException) cause).report().findings();
    }
}
