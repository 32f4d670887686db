package org.mobilityplan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents with what must come out of them: the reports of invalid ones, the bytes that are written for valid ones, their
 * canonical hashes, the results of patches, the changes between editions, the plans that tables give. The same files are
 * published for other languages; {@code index.json} lists them.
 *
 * <pre>{@code
 * for (CorpusCase each : Corpus.standard().cases(CorpusKind.STRUCTURE)) {
 *     assertThrows(PartnerException.class, () -> mySystem.read(each.file("document").orElseThrow()), each.purpose());
 * }
 * }</pre>
 *
 * <p>Released cases never change; later versions add cases.
 */
public final class Corpus {

    private static final Corpus STANDARD = new Corpus();

    private final LocalDate referenceDate;
    private final List<CorpusCase> cases;

    private Corpus() {
        JsonNode index = JsonMapper.shared().readTree(read("index.json"));
        this.referenceDate = LocalDate.parse(index.get("referenceDate").asString());
        List<CorpusCase> found = new ArrayList<>();
        for (JsonNode entry : index.get("cases")) {
            Map<String, String> files = new LinkedHashMap<>();
            entry.get("files")
                    .properties()
                    .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
            found.add(new CorpusCase(entry, Collections.unmodifiableMap(files)));
        }
        this.cases = List.copyOf(found);
    }

    /**
     * Returns the corpus of this version of the library.
     *
     * @return the corpus
     */
    public static Corpus standard() {
        return STANDARD;
    }

    /**
     * The date on which the documents are validated: some rules depend on it.
     *
     * @return the reference date of all expected reports
     */
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /**
     * All cases.
     *
     * @return the cases, in the order of the index
     */
    public List<CorpusCase> cases() {
        return cases;
    }

    /**
     * The cases of a kind.
     *
     * @param kind the kind
     * @return the cases, in the order of the index
     */
    public List<CorpusCase> cases(CorpusKind kind) {
        return cases.stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * The rules of a version of the catalogue. A case names the version that it was made with; findings of rules that this
     * version did not have are not a difference.
     *
     * @param version the version, such as {@code 1.0}
     * @return the ids of its rules, with those of problems of documents and tables
     * @throws NoSuchElementException if there is no such version
     */
    public Set<String> rules(String version) {
        String file = "catalogue-" + version + ".txt";
        if (Corpus.class.getResource("corpus/" + file) == null) {
            throw new NoSuchElementException("no version " + version + " of the catalogue");
        }
        return Collections.unmodifiableSet(new TreeSet<>(
                new String(read(file), StandardCharsets.UTF_8).lines().toList()));
    }

    static byte[] read(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream("corpus/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the corpus has no file " + file);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the corpus cannot be read: " + file, broken);
        }
    }
}
