package org.mobilityplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.TemplateText;

/** The short way to a key, for characters that fold one by one, against the long one. */
class NameKeyTest {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange((char) 0, (char) 0xFF).withChars("..  0123456789’éÉ'-");
    }

    @Property
    void a_name_has_the_key_that_it_has_as_part_of_one_that_is_folded_as_a_whole(@ForAll("names") String name) {
        String key = NameKey.of(name).value();

        assertThat(NameKey.of(name + " œ").value()).isEqualTo((key + " oe").strip());
    }

    @Property
    void a_key_in_one_word_is_the_key_joined(@ForAll String name, @ForAll("names") String usual) {
        assertThat(NameKey.joined(name)).isEqualTo(NameKey.of(name).joined());
        assertThat(NameKey.joined(usual)).isEqualTo(NameKey.of(usual).joined());
    }

    @Property
    void accents_may_be_marks_of_their_own(@ForAll("names") String name) {
        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(NameKey.of(name));
    }

    @Test
    void a_character_folds_as_in_a_text() {
        for (int c = 1; c <= Character.MAX_VALUE; c++) {
            char folded = Folding.fold((char) c);
            if (folded != 0) {
                assertThat(Character.toString(folded)).isEqualTo(Folding.fold(Character.toString(c)));
            } else {
                assertThat(c).isGreaterThan(0x7F);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À compléter",
                "a\u0300 comple\u0301ter",
                "A-définir",
                "TITRE DE L’ACTION",
                "« Titre du plan »",
                "- axe",
                "Sous-Sous Axe",
                "lorem ipsum dolor sit amet",
                "Cliquez ici pour saisir",
                "Insérer ici le texte",
                "XXX",
                "t.b.d."
            })
    void what_is_of_an_empty_form_may_begin_so(String text) {
        assertThat(TemplateText.matches(NameKey.of(text).value())).isTrue();
        assertThat(TemplateText.canMatch(text)).isTrue();
    }

    @Property
    void what_cannot_begin_so_is_of_no_empty_form(@ForAll("names") String text) {
        if (!TemplateText.canMatch(text)) {
            assertThat(TemplateText.matches(NameKey.of(text).value())).isFalse();
        }
    }
}
