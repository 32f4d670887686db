package org.mobilityplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form of the pages: width, links, and nothing of the machine they were written on. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");

    /** Directories of one machine. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.$}/-])/(home|root|Users|work|tmp|usr/lib/jvm)/[\\w.-]+|\\b[A-Z]:\\\\\\\\?Users");

    /** Servers of package registries; which one is used is configured outside the project. */
    private static final Pattern REGISTRY = Pattern.compile(
            "https?://[\\w.-]*(repo1?\\.maven|sonatype|registry\\.npmjs|plugins\\.gradle|jitpack|nexus|artifactory)[\\w./-]*");

    private static int width() {
        Matcher width = Pattern.compile("(?m)^max_line_length = (\\d+)$").matcher(Sources.read(".editorconfig"));
        assertThat(width.find()).as("max_line_length in .editorconfig").isTrue();
        return Integer.parseInt(width.group(1));
    }

    @Test
    void prose_is_wrapped_at_the_width_of_the_editor_configuration() {
        int width = width();
        List<String> tooLong = new ArrayList<>();
        for (String page : Sources.handWrittenPages()) {
            boolean code = false;
            int number = 0;
            for (String line : Sources.read(page).split("\n", -1)) {
                number++;
                code ^= line.stripLeading().startsWith("```");
                boolean exempt = code || line.startsWith("|") || !line.strip().contains(" ");
                if (!exempt && line.codePointCount(0, line.length()) > width) {
                    tooLong.add(page + ":" + number + ": " + line.length());
                }
            }
        }
        assertThat(tooLong)
                .as("wrap these lines at %d characters (max_line_length in .editorconfig)", width)
                .isEmpty();
    }

    @Test
    void every_link_leads_to_a_file_and_heading() {
        Map<String, Set<String>> anchors = new HashMap<>();
        List<String> broken = new ArrayList<>();
        for (String page : Sources.pages()) {
            Matcher links = LINK.matcher(
                    FENCED.matcher(Sources.read(page)).replaceAll("").replaceAll("`[^`\n]*`", ""));
            while (links.find()) {
                String link = links.group(1);
                if (link.matches("[a-z]+:.*")) {
                    continue;
                }
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty()
                        ? Sources.ROOT.resolve(page)
                        : Sources.ROOT.resolve(page).resolveSibling(parts[0]).normalize();
                if (!Files.exists(target)) {
                    broken.add(page + ": no file " + link);
                } else if (parts.length > 1 && target.toString().endsWith(".md")) {
                    String file = Sources.ROOT.relativize(target).toString().replace('\\', '/');
                    if (!anchors.computeIfAbsent(file, PagesTest::anchors).contains(parts[1])) {
                        broken.add(page + ": no heading " + link);
                    }
                }
            }
        }
        assertThat(broken)
                .as("links that lead nowhere; correct the link or the heading")
                .isEmpty();
    }

    /** The anchors of a page as GitHub forms them, and those that are written out. */
    private static Set<String> anchors(String file) {
        String page = FENCED.matcher(Sources.read(file)).replaceAll("");
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        Matcher headings = HEADING.matcher(page);
        while (headings.find()) {
            String anchor = headings.group(1)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                    .replace(' ', '-');
            int before = times.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        Matcher written = Pattern.compile("(?:id|name)=\"([^\"]+)\"").matcher(page);
        while (written.find()) {
            anchors.add(written.group(1));
        }
        return anchors;
    }

    @Test
    void no_file_names_a_directory_of_one_machine_or_a_registry() {
        List<String> found = new ArrayList<>();
        for (String file : Sources.files()) {
            if (!file.matches(".*\\.(java|kt|md|xml|yml|yaml|properties|kts)|\\.ci/run|\\.mvn/.*")) {
                continue;
            }
            String text = Sources.read(file);
            for (Pattern pattern : List.of(MACHINE_PATH, REGISTRY)) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    found.add(file + ":" + Sources.line(text, matcher.start()) + ": " + matcher.group());
                }
            }
        }
        assertThat(found)
                .as("directories of one machine, or servers of registries; use a relative path, a property or nothing")
                .isEmpty();
    }
}
