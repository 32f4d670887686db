package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.RuleCatalogue;

/** A rule that runs alone reports what it reports among all: no rule depends on whether another is enabled. */
class RuleAloneTest {

    private static final Path FILES = Path.of("src/test/resources");
    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    /** The findings of all rules, by plan; read and validated once for all tests. */
    private static final Map<ActionPlan, Report> REPORTS = reports();

    static List<RuleInfo> rules() {
        return List.copyOf(RuleCatalogue.standard().infos());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_alone_reports_the_same(RuleInfo rule) {
        RuleAlone alone = RuleAlone.of(rule);
        REPORTS.forEach((plan, report) -> assertThat(alone.findings(plan))
                .as(plan.getTitle())
                .isEqualTo(report.findings().stream()
                        .filter(finding -> finding.rule().equals(rule.id()))
                        .toList()));
    }

    private static Map<ActionPlan, Report> reports() {
        PlanValidator validator = PlanValidator.standard().withReferenceDate(RuleAlone.REFERENCE_DATE);
        Map<ActionPlan, Report> reports = new LinkedHashMap<>();
        documents()
                .forEach(document ->
                        JSON.read(document).value().ifPresent(plan -> reports.put(plan, validator.validate(plan))));
        assertThat(reports).hasSizeGreaterThan(200);
        return reports;
    }

    /** The examples of all rules, the documents with one peculiarity each, and the plan of Brittany. */
    private static Stream<byte[]> documents() {
        return Stream.of(
                        rules().stream()
                                .map(rule -> RuleCatalogue.standard()
                                        .example(rule.id())
                                        .orElseThrow())
                                .flatMap(example -> Stream.of(example.bad(), example.good()))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                        files(FILES.resolve("probes")),
                        files(FILES.resolve("silent")),
                        files(FILES.resolve("rules")),
                        files(Path.of("../examples/plans")))
                .flatMap(each -> each);
    }

    private static Stream<byte[]> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".patch.json"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(RuleAloneTest::bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
