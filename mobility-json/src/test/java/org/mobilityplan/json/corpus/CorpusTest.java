package org.mobilityplan.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the corpus are what this library makes of its documents, and released ones never change. */
class CorpusTest {

    static final String FOLDER = "src/test/resources/org/mobilityplan/testkit/corpus";

    private static final ReleasedFiles RELEASED =
            new ReleasedFiles(Path.of("src/test/resources/released"), Path.of(""));

    @TempDir
    private Path folder;

    @Test
    void the_corpus_is_what_the_library_makes() throws IOException {
        SortedMap<String, byte[]> made = CorpusMaker.files(RELEASED);
        Path corpus = Path.of(FOLDER);
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path path = corpus.resolve(file.getKey());
            if (RELEASED.contains(FOLDER + "/" + file.getKey())) {
                continue;
            }
            if (Boolean.getBoolean("published.write")) {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            assertThat(Files.exists(path) && Arrays.equals(Files.readAllBytes(path), file.getValue()))
                    .as("%s is up to date: if the change is meant, run: mvn test -Dpublished.write=true", path)
                    .isTrue();
        }
        for (String file : files(corpus)) {
            if (!made.containsKey(file) && !RELEASED.contains(FOLDER + "/" + file)) {
                if (Boolean.getBoolean("published.write")) {
                    Files.delete(corpus.resolve(file));
                }
                assertThat(corpus.resolve(file))
                        .as("a file that no case has: if the change is meant, run: mvn test -Dpublished.write=true")
                        .doesNotExist();
            }
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** With {@code -Dreleased.write=1.0.0}, lists the files of that release, once, when it is published. */
    @Test
    void released_files_are_as_they_were() throws IOException {
        String release = System.getProperty("released.write", "");
        if (!release.isEmpty()) {
            Set<String> paths = new TreeSet<>();
            for (String released : Set.of(FOLDER, "src/test/resources/versions")) {
                files(Path.of(released)).stream()
                        .filter(path -> !path.equals("index.json"))
                        .forEach(path -> paths.add(released + "/" + path));
            }
            RELEASED.write(release, paths);
        }
        assertThat(RELEASED.problems()).isEmpty();
    }

    @Test
    void a_released_file_that_is_changed_or_removed_is_reported() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Path document = Files.writeString(folder.resolve("document.json"), "{}");
        ReleasedFiles released = new ReleasedFiles(lists, folder);
        assertThat(released.contains("document.json")).isFalse();
        released.write("1.0.0", Set.of("document.json"));
        assertThat(lists.resolve("1.0.0.sha256"))
                .hasContent("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  document.json");
        assertThat(released.problems()).isEmpty();
        assertThat(released.contains("document.json")).isTrue();
        assertThat(released.versionOf("document.json")).contains("1.0.0");
        Files.writeString(document, "{} ");
        assertThat(released.problems())
                .containsExactly("document.json was released with 1.0.0 and has changed: restore it, and add a new"
                        + " file for what is new");
        Files.delete(document);
        assertThat(released.problems())
                .containsExactly(
                        "document.json was released with 1.0.0 and is missing: restore it; partners test" + " with it");
    }

    @Test
    void a_later_release_lists_only_what_is_new() throws IOException {
        ReleasedFiles released = new ReleasedFiles(folder, folder);
        Files.writeString(folder.resolve("a"), "a");
        Files.writeString(folder.resolve("b"), "b");
        released.write("1.0.0", Set.of("a"));
        released.write("1.1.0", Set.of("a", "b"));
        assertThat(Files.readAllLines(folder.resolve("1.1.0.sha256")))
                .singleElement()
                .asString()
                .endsWith("  b");
    }
}
