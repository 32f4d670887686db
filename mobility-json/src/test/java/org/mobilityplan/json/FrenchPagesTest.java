package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The French pages have the sections and the code of their English twins. */
class FrenchPagesTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^#+(?= )");
    private static final Pattern CODE = Pattern.compile("(?ms)^```(?:json|java|xml|properties)?\n.*?^```$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern PLAIN_SPACE = Pattern.compile(".* [;:?!»].*|.*« .*");

    @ParameterizedTest
    @ValueSource(strings = {"format.md", "rules.md", "table.md"})
    void a_french_page_has_the_sections_of_its_twin(String page) throws IOException {
        assertThat(found(HEADING, french(page)))
                .as("levels of the headings of docs/fr/%s: add the section that docs/%s has", page, page)
                .isEqualTo(found(HEADING, english(page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"format.md", "table.md"})
    void a_french_page_has_the_code_of_its_twin(String page) throws IOException {
        assertThat(found(CODE, french(page)))
                .as("code of docs/fr/%s: copy that of docs/%s", page, page)
                .isEqualTo(found(CODE, english(page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "format.md", "rules.md", "table.md"})
    void french_punctuation_has_spaces_that_do_not_break(String page) throws IOException {
        String prose =
                INLINE_CODE.matcher(FENCED.matcher(french(page)).replaceAll("")).replaceAll("");
        assertThat(found(PLAIN_SPACE, prose))
                .as("docs/fr/%s: write U+00A0 before ; : ? ! and within « »", page)
                .isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String french(String page) throws IOException {
        return Files.readString(Path.of("../docs/fr", page));
    }

    private static String english(String page) throws IOException {
        return Files.readString(Path.of("../docs", page));
    }
}
