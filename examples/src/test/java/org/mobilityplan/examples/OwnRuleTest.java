package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OwnRuleTest {

    private static final Path FILE = Path.of("plans/bretagne-2017.json");

    @Test
    void a_rule_of_an_application_is_reported_with_its_position_and_message_among_those_of_the_library()
            throws IOException {
        String french = OwnRule.report(FILE, Locale.FRENCH);
        assertThat(french)
                .contains("profil region\n")
                .contains(FILE + ":27:9: avertissement\u00a0: L’action «\u00a0Approfondissement des connaissances")
                .contains("ne dit pas pour qui elle est\u00a0; nommez son public. [region.audience.missing]\n")
                .contains(FILE + ":123:27: erreur\u00a0: La coordination de «\u00a0Animation et développement du site")
                .doesNotContain("[organisation.acronym.unexpanded]");
        assertThat(OwnRule.report(FILE, Locale.ENGLISH))
                .contains("does not say for whom it is; name its audience. [region.audience.missing]\n");
    }
}
