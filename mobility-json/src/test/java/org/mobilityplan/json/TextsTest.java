package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;

/** Texts with a character that cannot be copied as it is, at each position among others of one to four bytes. */
class TextsTest {

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    /** More than two words of eight bytes. */
    private static final int LONGEST = 18;

    private static Checked<ActionPlan> read(String title) {
        return JSON.read("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"" + title + "\"}");
    }

    private static String with(String inserted, String others, int before) {
        return others.repeat(before) + inserted + others.repeat(LONGEST - before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a", "~", "!", " ", "é", "ÿ", "Ā", "€", "🚲"})
    void a_text_is_read_and_written_character_by_character(String others) {
        for (int before = 0; before <= LONGEST; before++) {
            for (String plain : List.of("", "#", "[", "]", "\u007f", "\u0080", "é", "œ", "\uffff", "🚲")) {
                String title = with(plain, others, before);
                ActionPlan plan = read(title).orElseThrow();
                assertThat(plan.getTitle()).isEqualTo(title);
                assertThat(JSON.compact().writeString(plan)).contains("\"title\":\"" + title + "\"");
            }
            for (List<String> escaped : List.of(
                    List.of("\\\"", "\""),
                    List.of("\\\\", "\\"),
                    List.of("\\n", "\n"),
                    List.of("\\u001f", "\u001f"),
                    List.of("\\u00e9", "é"),
                    List.of("\\/", "/"))) {
                ActionPlan plan = read(with(escaped.get(0), others, before)).orElseThrow();
                assertThat(plan.getTitle()).isEqualTo(with(escaped.get(1), others, before));
                assertThat(read(JSON.writeString(plan).replaceAll("(?s).*\"title\": \"|\"\n}.*", ""))
                                .value())
                        .contains(plan);
            }
        }
    }

    /** A nation's plans repeat the same names, and would fill the memory with them. */
    @Test
    void in_a_document_of_a_megabyte_a_name_that_occurs_twice_is_one_string() {
        String words = "Forum des mobilités. ".repeat(30_000);
        ActionPlan plan = JSON.read("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"T\",\"description\":\"" + words
                        + "\",\"x-words\":\"" + words + "\",\"organisations\":["
                        + "{\"id\":\"a\",\"name\":\"Région\"},{\"id\":\"b\",\"name\":\"Région\"}]}")
                .orElseThrow();
        assertThat(plan.getOrganisations().get(0).getName())
                .isEqualTo("Région")
                .isSameAs(plan.getOrganisations().get(1).getName());
        assertThat(plan.getDescription()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a", "~", "é", "€", "🚲"})
    void a_control_character_is_a_syntax_error_at_its_place(String others) {
        for (int before = 0; before <= LONGEST; before++) {
            for (char control = 0; control < ' '; control++) {
                String found = String.format(Locale.ROOT, "“\\u%04x”", (int) control);
                int column = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"".length() + before + 1;
                assertThat(read(with(Character.toString(control), others, before))
                                .findings())
                        .extracting(Finding::toString)
                        .containsExactly("ERROR document.syntax 1:" + column + ": /title found=" + found);
            }
        }
    }

    /** The words of a document are kept from one place to the next. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 40})
    void a_word_is_read_again_in_other_places(int length) {
        String word = "w".repeat(length);
        String id = "\"id\":\"" + word + "\",\"title\":\"" + word + "\"";
        String code = "\"code\":\"" + word + "\"";
        String document = "{\"format\":\"1.0\"," + id + ",\"actions\":[{" + id + "," + code + "},{" + id
                + "}],\"links\":" + "[{\"relation\":\"" + word + "\",\"plan\":\"" + word + "\"}]}";
        ActionPlan plan = JSON.read(document).orElseThrow();
        assertThat(plan.getId().value()).isEqualTo(word);
        assertThat(plan.getTitle()).isEqualTo(word);
        assertThat(plan.getActions()).hasSize(2).allSatisfy(action -> {
            assertThat(action.getId().value()).isEqualTo(word);
            assertThat(action.getTitle()).isEqualTo(word);
        });
        assertThat(plan.getActions().get(0).getCode().orElseThrow().value()).isEqualTo(word);
        assertThat(plan.getLinks().get(0).getPlan().orElseThrow().value()).isEqualTo(word);
        assertThat(plan.getLinks().get(0).getRelation().code()).isEqualTo(word);
    }
}
