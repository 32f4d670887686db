package org.mobilityplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words that docs/CONTRIBUTING.md lists do not occur in what people read. */
class WordsTest {

    private static final String GUIDE = "docs/CONTRIBUTING.md";

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\| (.*?) \\|(.*)\\|$");

    /** A row of the list: words, what to write instead, and phrases in which they are allowed. */
    private record Entry(Pattern words, String instead, Pattern allowed) {}

    private static List<Entry> entries(String language) {
        String guide = Sources.read(GUIDE);
        int start = guide.indexOf("### " + language + "\n");
        assertThat(start).as("%s has a section ### %s", GUIDE, language).isNotNegative();
        int end = guide.indexOf("\n#", start + 1);
        List<Entry> entries = new ArrayList<>();
        Matcher rows = ROW.matcher(guide.substring(start, end));
        while (rows.find()) {
            entries.add(new Entry(words(rows.group(1)), rows.group(2), words(rows.group(3))));
        }
        assertThat(entries)
                .as("%s, %s: rows that begin with a word in `…`", GUIDE, language)
                .isNotEmpty();
        return entries;
    }

    private static Pattern words(String cell) {
        List<String> words = new ArrayList<>();
        Matcher spans = Pattern.compile("`([^`]+)`").matcher(cell);
        while (spans.find()) {
            words.add(Pattern.quote(spans.group(1)).replace("'", "\\E['’]\\Q").replace(" ", "\\E\\s+\\Q"));
        }
        String any = words.isEmpty() ? "(?!)" : words.stream().collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}_-])(" + any + ")(?![\\p{L}\\p{N}_-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static List<String> hits(List<Entry> entries, String file) {
        String original = Sources.read(file);
        String text = ReadText.of(file, original);
        List<String> hits = new ArrayList<>();
        for (Entry entry : entries) {
            Matcher found = entry.words().matcher(text);
            while (found.find()) {
                if (!allowed(entry, text, found)) {
                    hits.add(file + ":" + Sources.line(original, found.start()) + ": "
                            + found.group().replaceAll("\\s+", " ") + " -> " + entry.instead());
                }
            }
        }
        return hits;
    }

    private static boolean allowed(Entry entry, String text, Matcher found) {
        Matcher allowed = entry.allowed().matcher(text);
        allowed.region(Math.max(0, found.start() - 100), Math.min(text.length(), found.end() + 100));
        allowed.useTransparentBounds(true);
        while (allowed.find()) {
            if (allowed.start() <= found.start() && allowed.end() >= found.end()) {
                return true;
            }
        }
        return false;
    }

    private static void assertWithoutHits(String language, List<String> files) {
        List<Entry> entries = entries(language);
        assertThat(files).isNotEmpty();
        List<String> hits =
                files.stream().flatMap(file -> hits(entries, file).stream()).toList();
        assertThat(hits)
                .as(
                        "%s words that are not used here; write what follows the arrow, or change the list in %s,"
                                + " section Words",
                        language, GUIDE)
                .isEmpty();
    }

    private static boolean isFrench(String file) {
        return file.endsWith("_fr.properties");
    }

    private static boolean isMain(String file) {
        return file.contains("/src/main/") || file.contains("/src/bench/");
    }

    @Test
    void comments_and_texts_of_main_sources_use_the_words_of_the_field() {
        assertWithoutHits(
                "English",
                Sources.files().stream()
                        .filter(WordsTest::isMain)
                        .filter(file -> file.endsWith(".java"))
                        .toList());
    }

    @Test
    void english_messages_use_the_words_of_the_field() {
        assertWithoutHits(
                "English",
                Sources.files().stream()
                        .filter(file -> file.endsWith(".properties") && !isFrench(file))
                        .toList());
    }

    @Test
    void pages_use_the_words_of_the_field() {
        assertWithoutHits("English", Sources.handWrittenPages());
    }

    @Test
    void french_messages_use_the_words_of_an_administration() {
        assertWithoutHits(
                "French", Sources.files().stream().filter(WordsTest::isFrench).toList());
    }
}
