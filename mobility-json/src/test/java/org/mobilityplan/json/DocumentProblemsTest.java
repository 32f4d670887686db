package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.json.codec.DocumentProblems;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.RuleCatalogue;

class DocumentProblemsTest {

    static List<RuleInfo> problems() {
        return DocumentProblems.all();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_problem_has_a_message_in_both_languages_that_contains_its_arguments(RuleInfo problem) {
        Map<String, String> arguments =
                problem.arguments().stream().collect(Collectors.toMap(Function.identity(), name -> "<" + name + ">"));
        Finding finding = Finding.builder()
                .rule(problem.id())
                .severity(problem.severity())
                .location(Location.of(Pointer.ROOT))
                .arguments(arguments)
                .build();
        String english = FindingTexts.in(Locale.ENGLISH).render(finding);
        String french = FindingTexts.in(Locale.FRENCH).render(finding);
        assertThat(french).isNotEqualTo(english);
        for (String text : List.of(english, french)) {
            assertThat(text).doesNotContain("{").doesNotStartWith(problem.id().value());
            arguments.values().forEach(value -> assertThat(text).contains(value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RuleReasons.properties", "RuleReasons_fr.properties"})
    void only_problems_of_documents_have_reasons_with_their_prefix(String file) throws IOException {
        Path reasons = Path.of("../mobility-core/src/main/resources/org/mobilityplan/text")
                .resolve(file);
        assertThat(Files.readAllLines(reasons))
                .filteredOn(line -> line.startsWith("document."))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(problems().stream(), RuleCatalogue.standard().infos().stream())
                                .map(info -> info.id().value())
                                .filter(id -> id.startsWith("document."))
                                .toList());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(problems())
                    .allMatch(problem ->
                            FindingTexts.in(locale).reason(problem.id()).isPresent());
        }
    }
}
