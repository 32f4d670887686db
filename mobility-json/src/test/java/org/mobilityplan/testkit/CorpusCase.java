package org.mobilityplan.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A document of the corpus, or several that belong together, with what must come out of them. */
public final class CorpusCase {

    private final JsonNode entry;
    private final Map<String, String> files;

    CorpusCase(JsonNode entry, Map<String, String> files) {
        this.entry = entry;
        this.files = files;
    }

    /**
     * The name of the case, such as {@code rules/action.title.blank}.
     *
     * @return the name, unique in the corpus
     */
    public String name() {
        return entry.get("name").asString();
    }

    /**
     * What the case shows.
     *
     * @return the kind
     */
    public CorpusKind kind() {
        return CorpusKind.of(entry.get("kind").asString());
    }

    /**
     * The version of the library that released the case; its files never change afterwards.
     *
     * @return the version, such as {@code 1.0.0}
     */
    public String since() {
        return entry.get("since").asString();
    }

    /**
     * The version of the catalogue of rules that the case was made with; findings of {@linkplain Corpus#rules later
     * rules} are not a difference.
     *
     * @return the version, such as {@code 1.0}
     */
    public String catalogue() {
        return entry.get("catalogue").asString();
    }

    /**
     * What the case is for, in one sentence.
     *
     * @return the sentence
     */
    public String purpose() {
        return entry.get("purpose").asString();
    }

    /**
     * The files of the case.
     *
     * @return what each file is, such as {@code document} or {@code report}, and its path in the corpus; see {@link CorpusKind}
     */
    public Map<String, String> files() {
        return files;
    }

    /**
     * The content of a file.
     *
     * @param role what the file is, such as {@code document}
     * @return the bytes; empty if the case has no such file
     */
    public Optional<byte[]> file(String role) {
        return Optional.ofNullable(files.get(role)).map(Corpus::read);
    }

    /**
     * The content of a file as text.
     *
     * @param role what the file is, such as {@code report}
     * @return the text; empty if the case has no such file
     */
    public Optional<String> text(String role) {
        return file(role).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * The SHA-256 of the canonical form (RFC 8785) of the document, in lower case.
     *
     * @return the hash; empty for kinds other than {@link CorpusKind#VALID} and for documents that have no canonical form
     */
    public Optional<String> sha256() {
        return Optional.ofNullable(entry.get("sha256")).map(JsonNode::asString);
    }

    /** The name of the case. */
    @Override
    public String toString() {
        return name();
    }
}
