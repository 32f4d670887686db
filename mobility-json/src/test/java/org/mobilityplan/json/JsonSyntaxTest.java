package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.testing.Published;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Valid (y), invalid (n) and ambiguous (i) JSON of every kind, each in three positions: as the whole document, as the value of
 * an unknown property, and as the value of a text property. All give a plan or problems with locations, never an exception.
 */
class JsonSyntaxTest {

    private static final Path CASES = Path.of("src/test/resources/json-syntax");

    /** The problems of JSON syntax, independent of the expected value. */
    private static final Set<String> SYNTAX = Set.of(
            "document.empty",
            "document.encoding",
            "document.syntax",
            "document.truncated",
            "document.trailing",
            "document.property.duplicate");

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Checked<ActionPlan> whole(byte[] json) {
        return JSON.read(json);
    }

    private static Checked<ActionPlan> unknown(byte[] json) {
        return JSON.read(around("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"x\":\n", json));
    }

    private static Checked<ActionPlan> text(byte[] json) {
        return JSON.read(around("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\n", json));
    }

    private static byte[] around(String before, byte[] json) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        document.writeBytes(json);
        document.write('}');
        return document.toByteArray();
    }

    private static List<String> rules(Checked<?> read) {
        return read.findings().stream().map(each -> each.rule().value()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("long")
    void every_input_gives_a_plan_or_problems_with_locations(Path file) throws IOException {
        byte[] json = Files.readAllBytes(file);
        for (Checked<ActionPlan> read : List.of(whole(json), unknown(json), text(json))) {
            assertThat(read.value().isPresent() || !read.report().isValid()).isTrue();
            assertThat(read.findings())
                    .allMatch(finding -> finding.location().line().isPresent()
                            && finding.location().column().isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("long")
    void valid_json_is_read_and_invalid_json_is_reported(Path file) throws IOException {
        byte[] json = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        if (name.startsWith("y_")) {
            JsonNode value = MAPPER.readTree(json);
            assertThat(rules(whole(json))).isNotEmpty().doesNotContainAnyElementsOf(SYNTAX);
            String kept = unknown(json).orElseThrow().getExtensions().json("x").orElseThrow();
            assertThat(MAPPER.readTree(kept)).isEqualTo(value);
            if (value.isString()) {
                assertThat(text(json).orElseThrow().getTitle()).isEqualTo(value.stringValue());
            } else {
                assertThat(rules(text(json))).containsAnyOf("document.type", "document.null");
            }
        } else if (name.startsWith("n_")) {
            for (Checked<ActionPlan> read : List.of(whole(json), unknown(json), text(json))) {
                assertThat(read.value()).isEmpty();
            }
            assertThat(rules(unknown(json))).containsAnyElementsOf(SYNTAX);
        }
    }

    @Test
    void the_findings_of_all_cases_are_those_of_the_golden_file() throws IOException {
        StringBuilder outcomes = new StringBuilder();
        for (Path file : cases()) {
            byte[] json = Files.readAllBytes(file);
            outcomes.append(file.getFileName().toString().replace(".json", "")).append('\n');
            outcomes.append("  whole:   ").append(outcome(whole(json))).append('\n');
            outcomes.append("  unknown: ").append(outcome(unknown(json))).append('\n');
            outcomes.append("  text:    ").append(outcome(text(json))).append('\n');
        }
        Published.assertIs(CASES.resolve("outcomes.txt"), outcomes.toString());
    }

    /**
     * The findings. If there is a syntax error, only that: findings on preceding values depend on how far a version of the parser
     * looks ahead, as in 0x1F.
     */
    private static String outcome(Checked<ActionPlan> read) {
        boolean syntaxError = read.findings().stream()
                .anyMatch(finding -> SYNTAX.contains(finding.rule().value()));
        String findings = read.findings().stream()
                .filter(finding ->
                        !syntaxError || SYNTAX.contains(finding.rule().value()))
                .map(Finding::toString)
                .collect(Collectors.joining(" | "));
        StringBuilder visible = new StringBuilder(read.value().isPresent() ? "read" : "refused");
        visible.append(findings.isEmpty() ? "" : " ");
        findings.codePoints().forEach(c -> {
            boolean shown = c >= ' ' && c < 0x7f || "“”…–é".indexOf(c) >= 0;
            visible.append(shown ? Character.toString(c) : String.format(Locale.ROOT, "<%04X>", c));
        });
        return visible.toString();
    }
}
