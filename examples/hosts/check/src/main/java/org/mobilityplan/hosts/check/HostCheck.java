package org.mobilityplan.hosts.check;

import java.io.ByteArrayOutputStream;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.ReportJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;
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

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> differences = new ArrayList<>();
    private int valid;
    private int invalid;

    private HostCheck(URI address) {
        this.address = address;
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
     * Posts the same documents as the property {@code plan} of another object, which a mapper of the host reads and its validator
     * checks: what is not JSON has the errors of the library, what is not a plan has their rules and pointers, and what violates
     * rules is refused with as many errors.
     *
     * @param applications where the host takes such objects by POST
     * @return the comparison of its answers with those of the library
     * @throws IOException if the host does not answer
     * @throws InterruptedException if the thread is interrupted
     */
    public static HostCheck postNested(URI applications) throws IOException, InterruptedException {
        HostCheck check = new HostCheck(applications);
        Map<String, byte[]> documents = documents();
        // A mapper reads null as no value.
        documents.remove("broken/null.json");
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            for (Locale language : LANGUAGES) {
                check.postNested(document.getKey(), document.getValue(), language);
            }
        }
        return check;
    }

    private void postNested(String name, byte[] document, Locale language) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\"applicant\": \"é\", \"plan\": ".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(document);
        body.writeBytes("}".getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = send(body.toByteArray(), language);
        String title = name + ", nested (" + language.toLanguageTag() + ")";
        Report syntax = PlanJson.standard().checkSyntax(body.toByteArray());
        Checked<ActionPlan> read = PlanJson.standard().withoutValidation().read(document);
        if (!syntax.isValid()) {
            invalid++;
            compare(title, 422, "application/problem+json", answer);
            compare(title, ReportJson.problem(syntax, FindingTexts.in(language)), answer.body());
        } else if (!read.isValid()) {
            invalid++;
            compare(title, 422, "application/problem+json", answer);
            compare(title, places(ReportJson.problem(read.report(), FindingTexts.in(language)), "#/plan"), answer);
        } else {
            int errors = PlanValidator.standard()
                    .validate(read.orElseThrow())
                    .findings(Severity.ERROR)
                    .size();
            if (errors == 0) {
                valid++;
                compare(title, 200, "application/json", answer);
                compare(
                        title,
                        "{\"applicant\": \"é\", \"plan\": "
                                + PlanJson.standard().writeString(read.orElseThrow()) + "}",
                        answer.body());
            } else {
                invalid++;
                compare(title, 400, "application/problem+json", answer);
                int answered = JSON.readTree(answer.body()).path("errors").size();
                if (answered != errors) {
                    differences.add(title + ": " + errors + " errors, but were " + answered);
                }
            }
        }
    }

    /** Compares rules, pointers and messages, in any order. */
    private void compare(String title, List<String> expected, HttpResponse<byte[]> answer) {
        List<String> answered = places(new String(answer.body(), StandardCharsets.UTF_8), "#");
        if (!answered.equals(expected)) {
            differences.add(title + ": " + expected + ", but was " + answered);
        }
    }

    private static List<String> places(String problem, String root) {
        List<String> places = new ArrayList<>();
        for (JsonNode error : JSON.readTree(problem).path("errors")) {
            places.add(error.path("rule").asString() + " "
                    + error.path("pointer").asString().replaceFirst("^#", root) + " "
                    + error.path("detail").asString());
        }
        places.sort(Comparator.naturalOrder());
        return places;
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
        HttpResponse<byte[]> answer = send(document, language);
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

    private HttpResponse<byte[]> send(byte[] document, Locale language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", language.toLanguageTag())
                .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException closed) {
            // On a slow machine the host has closed the connection, which it takes for unused.
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
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
