package org.mobilityplan.hosts.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.ReportJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts documents to a running host and compares each answer with that of {@link PlanJson}: the same plan for a valid document, the
 * same {@code application/problem+json}, with rule, pointer, line and column of each error, for any other.
 */
public final class HostCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final URI plans;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> differences = new ArrayList<>();
    private int valid;
    private int invalid;

    private HostCheck(URI plans) {
        this.plans = plans;
    }

    /**
     * Posts the good and bad example of every rule, and the malformed documents, in French and English.
     *
     * @param plans where the host takes plans by POST
     * @return the comparison of its answers with those of the library
     * @throws IOException if the host does not answer
     * @throws InterruptedException if the thread is interrupted
     */
    public static HostCheck post(URI plans) throws IOException, InterruptedException {
        HostCheck check = new HostCheck(plans);
        for (Map.Entry<String, byte[]> document : documents().entrySet()) {
            for (Locale language : LANGUAGES) {
                check.post(document.getKey(), document.getValue(), language);
            }
        }
        return check;
    }

    /**
     * The documents by name: the examples of the catalogue, and the files of {@code mobility-json/src/test/resources/broken}.
     *
     * @return the documents
     * @throws IOException if a file cannot be read
     */
    public static Map<String, byte[]> documents() throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        RuleCatalogue catalogue = RuleCatalogue.standard();
        for (RuleInfo rule : catalogue.infos()) {
            catalogue.example(rule.id()).ifPresent(example -> {
                documents.put(rule.id() + ".bad", example.bad().getBytes(StandardCharsets.UTF_8));
                documents.put(rule.id() + ".good", example.good().getBytes(StandardCharsets.UTF_8));
            });
        }
        try (Stream<Path> files = Files.list(root().resolve("mobility-json/src/test/resources/broken"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                documents.put("broken/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        byte[] brittany = Files.readAllBytes(root().resolve("examples/plans/bretagne-2017.json"));
        documents.put("brittany", brittany);
        documents.put("truncated", Arrays.copyOf(brittany, brittany.length / 2));
        documents.put(
                "trailing", (new String(brittany, StandardCharsets.UTF_8) + "{}").getBytes(StandardCharsets.UTF_8));
        documents.put("latin-1", new String(brittany, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1));
        return documents;
    }

    /** The root of the repository, from the directory of a module in examples/hosts. */
    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("mobility-json"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    private void post(String name, byte[] document, Locale language) throws IOException, InterruptedException {
        Checked<ActionPlan> expected = PlanJson.standard().read(document);
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(plans)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", language.toLanguageTag())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        String title = name + " (" + language.toLanguageTag() + ")";
        if (expected.isValid()) {
            valid++;
            compare(title, 200, "application/json", answer);
            if (answer.statusCode() == 200) {
                compare(title, PlanJson.standard().compact().writeString(expected.orElseThrow()), answer.body());
            }
        } else {
            invalid++;
            compare(title, 422, "application/problem+json", answer);
            compare(title, ReportJson.problem(expected.report(), FindingTexts.in(language)), answer.body());
        }
    }

    private void compare(String title, int status, String type, HttpResponse<byte[]> answer) {
        String answered = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != status || !answered.startsWith(type)) {
            differences.add(title + ": " + status + " " + type + ", but was " + answer.statusCode() + " " + answered);
        }
    }

    private void compare(String title, String expected, byte[] body) {
        JsonNode tree;
        try {
            tree = JSON.readTree(body);
        } catch (RuntimeException notJson) {
            differences.add(title + ": the answer is not JSON");
            return;
        }
        if (!tree.equals(JSON.readTree(expected))) {
            differences.add(title + ": " + expected + ", but was " + tree);
        }
    }

    /**
     * What the host answered otherwise than the library.
     *
     * @return one line for each difference
     */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    /**
     * The number of valid documents that were posted.
     *
     * @return the number, each language counted
     */
    public int valid() {
        return valid;
    }

    /**
     * The number of other documents that were posted.
     *
     * @return the number, each language counted
     */
    public int invalid() {
        return invalid;
    }
}
