package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.page.HtmlPage;

/** Facts of small plans that the French page must show, or must not, each in the place of its element. */
class VisibleFactsTest {

    private static final Path FOLDER = Path.of("src/test/resources/visible");

    /**
     * One line of expected.tsv.
     *
     * @param file the plan
     * @param must visible or not-visible
     * @param place anchors of elements, separated by +; empty for the whole page
     * @param words the words, alternatives separated by a bar
     */
    record Line(String file, String must, String place, String words) {}

    static List<Line> lines() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void the_page_shows_each_fact_in_its_place(Line line) throws IOException {
        Document page = Jsoup.parse(HtmlPage.in(Locale.FRENCH)
                .render(PlanJson.standard()
                        .withoutValidation()
                        .read(Files.readAllBytes(FOLDER.resolve(line.file)))
                        .orElseThrow()));
        String text = line.place.isEmpty()
                ? page.text()
                : Arrays.stream(line.place.split("\\+"))
                        .map(anchor -> Objects.requireNonNull(page.getElementById(anchor), anchor)
                                .text())
                        .collect(Collectors.joining(" "));
        boolean visible = Arrays.stream(line.words.split(" \\| "))
                .anyMatch(words -> plain(text).contains(plain(words)));
        assertThat(visible).as("%s in %s", line, text).isEqualTo(line.must.equals("visible"));
    }

    /** Words without regard to case, kinds of spaces and apostrophes, as whole words. */
    private static String plain(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replaceAll("[^\\p{L}\\p{N}%€'/]+", " ")
                        .strip()
                + " ";
    }
}
