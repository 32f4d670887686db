package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.report.Finding;
import org.mobilityplan.text.FindingTexts;

/**
 * Small plans with one peculiarity each. {@code expected.tsv} lists what the standard validator must report, or must not, and
 * why: a finding at a pointer or below ({@code reported}; {@code =} is the plan itself), no finding of a rule ({@code
 * not-reported}), words of a French message ({@code in-message}), or words that no French message contains ({@code
 * not-in-message}). Alternatives are separated by a bar.
 */
class ProbesTest {

    private static final Path FOLDER = Path.of("src/test/resources/probes");
    private static final FindingTexts FRENCH = FindingTexts.in(Locale.FRENCH);

    private record Expectation(String file, String must, List<String> alternatives, String why) {

        static Expectation of(String line) {
            String[] cells = line.split("\t", -1);
            return new Expectation(cells[0], cells[1], List.of(cells[2].split(" \\| ")), cells[3]);
        }

        boolean isMetBy(List<Finding> findings) {
            return switch (must) {
                case "reported" ->
                    alternatives.stream()
                            .anyMatch(place -> findings.stream().anyMatch(finding -> isAt(finding, place)));
                case "not-reported" ->
                    findings.stream()
                            .noneMatch(finding ->
                                    alternatives.contains(finding.rule().value()));
                case "in-message" -> alternatives.stream().anyMatch(messages(findings)::contains);
                case "not-in-message" -> alternatives.stream().noneMatch(messages(findings)::contains);
                default -> throw new AssertionError(must);
            };
        }

        private static boolean isAt(Finding finding, String place) {
            String pointer = finding.location().pointer().value();
            return place.equals("=") ? pointer.isEmpty() : pointer.equals(place) || pointer.startsWith(place + "/");
        }

        private static String messages(List<Finding> findings) {
            return findings.stream().map(FRENCH::render).collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return file + " " + must + " " + alternatives;
        }
    }

    static List<Expectation> expectations() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.tsv")).stream()
                .skip(1)
                .map(Expectation::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void the_expectation_is_met(Expectation expectation) throws IOException {
        List<Finding> findings = PlanJson.standard()
                .read(Files.readAllBytes(FOLDER.resolve(expectation.file())))
                .findings();
        assertThat(expectation.isMetBy(findings))
                .as("%s: %s, but the findings are %s", expectation, expectation.why(), findings)
                .isTrue();
    }

    @Test
    void every_document_has_an_expectation() throws IOException {
        Set<String> expected =
                expectations().stream().map(Expectation::file).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
