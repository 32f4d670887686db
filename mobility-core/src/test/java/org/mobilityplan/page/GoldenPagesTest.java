package org.mobilityplan.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.testing.Published;
import org.mobilityplan.testkit.generate.PlanGenerator;

/** Whole pages of made plans, which have every kind of element: where the other tests look for one thing, these hold the rest. */
class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/page");

    @ParameterizedTest
    @CsvSource({"1,fr", "1,en", "2,fr", "3,en"})
    void a_page_is_what_is_published(long seed, String language) throws IOException {
        String page = HtmlPage.in(Locale.forLanguageTag(language)).render(PlanGenerator.any(seed));
        String body = page.substring(page.indexOf("<body"));
        Published.assertIs(
                FOLDER.resolve("plan-" + seed + "." + language + ".html"), body.replace("><", ">\n<") + "\n");
    }
}
