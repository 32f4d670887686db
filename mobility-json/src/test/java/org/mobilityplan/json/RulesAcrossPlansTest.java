package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.across.PlanSummary;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.testing.Published;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.Profile;
import org.mobilityplan.validation.RuleCatalogue;
import org.mobilityplan.validation.RuleExample;

/** Tests every rule across plans with its examples: several plans, one per line. */
class RulesAcrossPlansTest {

    private static final Path FOLDER = Path.of("src/test/resources/rules-across-plans");
    private static final Path EXAMPLES =
            Path.of("../mobility-core/src/main/resources/org/mobilityplan/validation/examples");

    static List<RuleInfo> rules() {
        return RuleCatalogue.standard().infosAcrossPlans();
    }

    private static RuleExample example(RuleInfo rule) {
        return RuleCatalogue.standard().example(rule.id()).orElseThrow();
    }

    private static List<StreamedPlan> read(String lines) {
        try (Stream<StreamedPlan> plans =
                PlanJson.standard().readLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))) {
            return plans.toList();
        }
    }

    private static Report validate(List<StreamedPlan> plans) {
        return PlanValidator.standard()
                .validate(plans.stream().map(StreamedPlan::summary).collect(PlanSummary.merging()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_breaks_its_rule_once_and_the_good_one_none(RuleInfo rule) throws IOException {
        for (String lines : List.of(example(rule).bad(), example(rule).good())) {
            assertThat(read(lines))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(plan -> assertThat(plan.checked().findings()).isEmpty());
        }
        List<Finding> findings = validate(read(example(rule).bad())).findings();
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(rule.id()))
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(rule.severity()))
                .satisfies(finding ->
                        assertThat(finding.arguments().keySet()).containsExactlyElementsOf(rule.arguments()));
        assertThat(validate(read(example(rule).good())).findings()).isEmpty();
        Published.assertIs(
                FOLDER.resolve(rule.id() + ".findings"),
                findings.stream().map(finding -> finding + "\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_examples_are_formatted_as_the_writer_writes_them(RuleInfo rule) throws IOException {
        for (String kind : List.of("bad", "good")) {
            String lines =
                    kind.equals("bad") ? example(rule).bad() : example(rule).good();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            PlanJson.standard()
                    .writeLines(read(lines).stream().map(plan -> plan.checked().orElseThrow()), written);
            Published.assertIs(
                    EXAMPLES.resolve(rule.id() + "." + kind + ".ndjson"), written.toString(StandardCharsets.UTF_8));
        }
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ndjson"))
                    .sorted()
                    .toList();
        }
    }

    /** Contradictions in many forms, and plans that look contradictory and are not, whose file of findings is empty. */
    @ParameterizedTest
    @MethodSource("cases")
    void a_case_has_its_findings_in_any_order(String name) throws IOException {
        Path file = FOLDER.resolve("cases").resolve(name);
        List<StreamedPlan> plans = new ArrayList<>(read(Files.readString(file)));
        assertThat(plans).allSatisfy(plan -> assertThat(plan.checked().value()).isPresent());
        Report report = validate(plans);
        Collections.reverse(plans);
        assertThat(validate(plans)).isEqualTo(report);
        Published.assertIs(
                file.resolveSibling(name.replace(".ndjson", ".findings")),
                report.findings().stream().map(finding -> finding + "\n").collect(Collectors.joining()));
    }

    @Test
    void a_profile_changes_severities_and_disables_rules() {
        String lines = rules().stream().map(rule -> example(rule).bad()).collect(Collectors.joining());
        PlanSummary summary = read(lines).stream().map(StreamedPlan::summary).collect(PlanSummary.merging());
        Profile none = Profile.published().without("plans");
        assertThat(PlanValidator.standard().withProfile(none).validate(summary).findings())
                .isEmpty();
        assertThat(PlanValidator.standard()
                        .withProfile(Profile.strict())
                        .validate(summary)
                        .header())
                .hasValueSatisfying(header -> assertThat(header.profile()).hasValue("strict"));
    }

    @Test
    void findings_have_file_line_and_column_also_of_parallel_streams_and_of_single_lines(@TempDir Path folder)
            throws IOException {
        String[] lines = example(rules().get(0)).bad().split("\n", -1);
        Path file = folder.resolve("plans.ndjson");
        Files.writeString(file, "\uFEFF\r\n" + lines[0] + "\r\n\n{broken\n" + lines[1]);
        Report sequential;
        Report parallel;
        try (Stream<StreamedPlan> plans = PlanJson.standard().readLines(file)) {
            sequential = PlanValidator.standard()
                    .validate(plans.map(StreamedPlan::summary).collect(PlanSummary.merging()));
        }
        try (Stream<StreamedPlan> plans = PlanJson.standard().readLines(file)) {
            parallel = PlanValidator.standard()
                    .validate(plans.parallel().map(StreamedPlan::summary).collect(PlanSummary.merging()));
        }
        assertThat(parallel).isEqualTo(sequential);
        assertThat(sequential.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().source()).hasValue(file.toString());
            assertThat(finding.location().line()).hasValue(5);
            int column = finding.location().column().orElseThrow();
            assertThat(lines[1].substring(lines[1].offsetByCodePoints(0, column - 1)))
                    .startsWith("{");
        });
        List<StreamedPlan> alone = new ArrayList<>();
        for (int i : List.of(1, 0)) {
            byte[] line = lines[i].getBytes(StandardCharsets.UTF_8);
            alone.add(PlanJson.standard().readLine(line, i == 0 ? 2 : 5, file.toString()));
        }
        assertThat(validate(alone)).isEqualTo(sequential);
    }

    @Test
    void without_a_text_findings_have_a_pointer() {
        PlanSummary summary = PlanSummary.empty();
        for (StreamedPlan plan : read(example(rules().get(0)).bad())) {
            summary = summary.and(PlanSummary.of(
                    plan.checked().orElseThrow(),
                    PlanJson.standard().sha256(plan.checked().orElseThrow())));
        }
        assertThat(PlanValidator.standard().validate(summary).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().line()).isEmpty())
                .satisfies(finding -> assertThat(finding.location().source()).isEqualTo(Optional.empty()));
    }
}
