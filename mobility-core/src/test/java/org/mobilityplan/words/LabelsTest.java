package org.mobilityplan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.AssessmentKind;
import org.mobilityplan.model.AudienceKind;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.EventKind;
import org.mobilityplan.model.EventMode;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.QuantityStatus;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.TerritoryKind;

class LabelsTest {

    record Kind(String name, List<? extends OpenCode> codes) {}

    static List<Kind> kinds() {
        return List.of(
                new Kind("assessment", AssessmentKind.known()),
                new Kind("audience", AudienceKind.known()),
                new Kind("basis", FundingBasis.known()),
                new Kind("document", DocumentKind.known()),
                new Kind("event", EventKind.known()),
                new Kind("figure", QuantityStatus.known()),
                new Kind("link", LinkRelation.known()),
                new Kind("members", Role.known()),
                new Kind("mode", EventMode.known()),
                new Kind("nature", PlanNature.known()),
                new Kind("network", NetworkKind.known()),
                new Kind("organisation", OrganisationKind.known()),
                new Kind("priority", PriorityLevel.known()),
                new Kind("programme", ProgrammeCode.known()),
                new Kind("role", Role.known()),
                new Kind("stage", FundingStage.known()),
                new Kind("status", StatusCode.known()),
                new Kind("territory", TerritoryKind.known()));
    }

    private static List<String> keys(String language) throws IOException {
        Path file = Path.of("src/main/resources/org/mobilityplan/words/labels_" + language + ".properties");
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    @Test
    void both_languages_have_the_same_words_in_order() throws IOException {
        assertThat(keys("fr")).isEqualTo(keys("en")).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_known_code_has_a_word(Kind kind) throws IOException {
        assertThat(keys("fr"))
                .containsAll(kind.codes.stream()
                        .map(code -> kind.name + "." + code.code())
                        .toList());
        assertThat(Labels.FRENCH.of("status", StatusCode.of("x1"))).isEqualTo("x1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "fr-FR"})
    void any_french_locale_is_french_and_any_other_english(String tag) {
        assertThat(Labels.in(Locale.forLanguageTag(tag)).language()).isEqualTo("fr");
        assertThat(Labels.in(Locale.ROOT).language()).isEqualTo("en");
    }
}
