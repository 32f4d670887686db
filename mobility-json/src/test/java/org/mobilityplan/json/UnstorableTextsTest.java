package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.spelling.Surrogates;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Lone surrogates and U+0000, which JSON can escape and no document can hold, are reported by every way of reading. */
class UnstorableTextsTest {

    private static final PlanJson JSON = PlanJson.standard();

    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    private static final String HEAD = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",";

    /** Where a text may be: a text, a code, a list of texts, an element within others, and unknown values and names. */
    private static final List<String> PLACES = List.of(
            "\"edition\":\"BAD\"}",
            "\"nature\":\"BAD\"}",
            "\"organisations\":[{\"id\":\"o\",\"name\":\"n\",\"aliases\":[\"a\",\"BAD\"]}]}",
            "\"actions\":[{\"id\":\"a\",\"title\":\"a\",\"coordination\":{\"coordinators\":[{\"name\":\"BAD\"}]}}]}",
            "\"actions\":[{\"id\":\"a\",\"title\":\"a\",\"code\":\"BAD\"}]}",
            "\"x\":\"BAD\"}",
            "\"x\":[{\"y\":\"BAD\"}]}",
            "\"x\":[{\"BAD\":1}]}",
            "\"BAD\":1}");

    private static List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (String bad : List.of("\\ud83d", "a\\u0000b", "\\udc00\\ud83d", "\\ud83d\\udeb2\\udeb2", "\\uD83Dx")) {
            PLACES.forEach(place -> documents.add(HEAD + place.replace("BAD", bad)));
        }
        return documents;
    }

    /** What each way of reading reports. */
    private static Map<String, Function<String, List<Finding>>> ways(Path folder) {
        Map<String, Function<String, List<Finding>>> ways = new LinkedHashMap<>();
        ways.put("text", document -> JSON.read(document).findings());
        ways.put("bytes", document -> JSON.read(utf8(document)).findings());
        ways.put("stream", document -> unchecked(() -> JSON.read(in(document)).findings()));
        ways.put(
                "file",
                document -> unchecked(() -> JSON.read(file(folder, document)).findings()));
        ways.put(
                "lines",
                document -> JSON.readLines(in(document))
                        .flatMap(plan -> plan.checked().findings().stream())
                        .toList());
        ways.put(
                "lines of a file",
                document -> unchecked(() -> JSON.readLines(file(folder, document))
                        .flatMap(plan -> plan.checked().findings().stream())
                        .toList()));
        ways.put(
                "array",
                document -> JSON.readArray(in("[" + document + "]"))
                        .flatMap(plan -> plan.checked().findings().stream())
                        .toList());
        ways.put(
                "actions",
                document -> unchecked(() ->
                        JSON.readActions(file(folder, document), action -> {}).findings()));
        ways.put(
                "merge patch",
                document -> JSON.mergePatch(
                                JSON.read(HEAD + "\"edition\":\"2017\"}").orElseThrow(), utf8(document))
                        .findings());
        ways.put("mapper", document -> ofHost(() -> HOST.readValue(document, ActionPlan.class)));
        ways.put(
                "mapper, reader",
                document -> ofHost(() -> HOST.readValue(new StringReader(document), ActionPlan.class)));
        ways.put(
                "mapper, tree",
                document -> ofHost(() -> HOST.treeToValue(HOST.readValue(document, JsonNode.class), ActionPlan.class)));
        ways.put(
                "mapper, update",
                document -> ofHost(() -> HOST.readerForUpdating(
                                JSON.read(HEAD + "\"edition\":\"2017\"}").orElseThrow())
                        .<ActionPlan>readValue(document)));
        return ways;
    }

    @Test
    void every_way_of_reading_reports_them_with_their_place(@TempDir Path folder) {
        ways(folder).forEach((way, read) -> {
            for (String document : documents()) {
                if (way.startsWith("mapper") && document.contains("\":1}") && !document.contains("u0000")) {
                    // The parser of the host itself rejects half a pair in a name.
                    assertThatThrownBy(() -> read.apply(document)).isInstanceOf(JacksonException.class);
                    continue;
                }
                List<Finding> findings = read.apply(document);
                assertThat(findings).as("%s: %s", way, document).isNotEmpty().allSatisfy(finding -> {
                    assertThat(finding.rule().value()).isIn("document.value", "document.syntax");
                    // The report itself can be stored.
                    assertThat(Surrogates.isStorable(
                                    finding.arguments() + finding.location().toString()))
                            .isTrue();
                    // A mapper and the result of a merge have no lines.
                    if (!way.startsWith("m")) {
                        assertThat(finding.location().line()).hasValue(1);
                    } else if (!document.endsWith("\":1}")) {
                        assertThat(finding.location().pointer().value()).isNotEmpty();
                    }
                });
            }
        });
    }

    @Test
    void a_mapper_reports_them_in_an_element_read_alone() {
        for (String bad : List.of("\\ud83d", "a\\u0000b")) {
            List<Finding> findings =
                    ofHost(() -> HOST.readValue("{\"id\":\"a\",\"title\":\"" + bad + "\"}", Action.class));
            assertThat(findings)
                    .extracting(finding -> finding.location().pointer().value())
                    .containsExactly("/title");
        }
    }

    private static List<Finding> ofHost(Runnable reading) {
        try {
            reading.run();
        } catch (MismatchedInputException invalid) {
            return ((InvalidPlanException) invalid.getCause()).report().findings();
        }
        return List.of();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path file(Path folder, String document) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), document);
    }

    private static ByteArrayInputStream in(String document) {
        return new ByteArrayInputStream(utf8(document));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
