package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.RuleCatalogue;

/** A folder a rule: a document that breaks it, and exactly what is told of it, in its place. */
class RulesTest {

    private static final Path FOLDERS = Path.of("src/test/resources/rules");

    static List<RuleInfo> rules() {
        return List.copyOf(RuleCatalogue.standard().infos());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_broken_alone_and_told_in_its_place(RuleInfo rule) throws IOException {
        Path folder = FOLDERS.resolve(rule.id().value());
        byte[] document = Files.readAllBytes(folder.resolve("bad.json"));
        Checked<ActionPlan> read = PlanJson.standard().read(document);
        assertThat(read.getFindings().stream().map(Finding::toString))
                .as(folder.toString())
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("bad.findings")));
        assertThat(read.getFindings())
                .isNotEmpty()
                .allMatch(finding -> finding.getRule().equals(rule.id()) && finding.getSeverity() == rule.severity());
        assertThat(PlanJson.standard().writeString(read.getValue().orElseThrow()))
                .isEqualTo(new String(document, StandardCharsets.UTF_8));
    }

    @Test
    void every_folder_belongs_to_a_rule() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().stream().map(rule -> rule.id().value()).toList());
        }
    }
}
