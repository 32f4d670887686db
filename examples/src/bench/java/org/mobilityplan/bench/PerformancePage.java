package org.mobilityplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the tables of {@code docs/performance.md} from the results of a run: {@code PerformancePage RESULTS TEMPLATE PAGE}. The
 * tables contain only results of that run.
 */
public final class PerformancePage {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String BEGIN = "<!-- measured: from here made by the run -->\n";

    private static final String END = "<!-- measured: to here -->\n";

    private static final Map<String, String> NAMES = names();

    /** One benchmark on one document. */
    private record Score(String operation, String peer, String document, double time, double error, double bytes) {}

    private final List<Score> scores = new ArrayList<>();
    private final Map<String, JsonNode> facts = new LinkedHashMap<>();
    private final StringBuilder page = new StringBuilder();

    private PerformancePage() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("mobility", "**mobility**");
        names.put("mobilityConstraints", "**mobility**, the constraints alone");
        names.put("mobilityIndented", "**mobility**, indented");
        names.put("Streamingmobility", Streaming.PLANS + " plans read and validated, one per line");
        names.put("StreamingmobilityParallel", "the same in a parallel stream");
        names.put("fastjson", "fastjson2, records");
        names.put("avaje", "avaje, records");
        names.put("jacksonRecords", "Jackson data binding, records");
        names.put("jacksonBuilders", "Jackson data binding, Immutables builders");
        names.put("jacksonTree", "Jackson, tree");
        names.put("jacksonRecordsHibernateValidator", "Jackson data binding + Hibernate Validator, records");
        names.put("hibernateValidator", "Hibernate Validator, records");
        names.put("hibernateValidatorOnModel", "Hibernate Validator on our model, with our rules of severity error");
        names.put("tokens", "limit: tokens only");
        names.put("tokensAndStrings", "limit: tokens and strings");
        names.put("handWritten", "limit: the constraints by hand");
        return names;
    }

    /**
     * Writes the page.
     *
     * @param arguments the directory with the results, the existing page, and the page to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        PerformancePage made = new PerformancePage();
        made.load(Path.of(arguments[0]));
        made.write();
        String old = Files.readString(Path.of(arguments[1]));
        int begin = old.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(
                Path.of(arguments[2]), old.substring(0, begin) + made.page + old.substring(old.indexOf(END, begin)));
    }

    private void load(Path results) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode read = MAPPER.readTree(Files.readAllBytes(file));
                if (read.isArray() && read.path(0).has("benchmark")) {
                    read.forEach(this::score);
                    facts.putIfAbsent("jmh", read.path(0));
                } else {
                    facts.put(file.getFileName().toString(), read);
                }
            }
        }
    }

    private void score(JsonNode result) {
        String[] name = result.path("benchmark").stringValue().split("\\.");
        JsonNode metric = result.path("primaryMetric");
        scores.add(new Score(
                name[name.length - 2],
                name[name.length - 1],
                result.path("params").path("document").asString(""),
                metric.path("score").asDouble(),
                metric.path("scoreError").asDouble(Double.NaN),
                result.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")
                        .asDouble()));
    }

    private double time(String operation, String peer, String document) {
        return find(operation, peer, document).map(Score::time).findFirst().orElse(Double.NaN);
    }

    private double bytes(String operation, String peer, String document) {
        return find(operation, peer, document).map(Score::bytes).findFirst().orElse(Double.NaN);
    }

    private Stream<Score> find(String operation, String peer, String document) {
        return scores.stream()
                .filter(each -> each.operation().equals(operation)
                        && each.peer().equals(peer)
                        && each.document().equals(document));
    }

    private double length(String document) {
        return facts.get("facts.json")
                .path("documents")
                .path(document)
                .path("bytes")
                .asDouble();
    }

    private void write() {
        JsonNode run = facts.get("facts.json");
        line("Setting " + run.path("setting").asString() + ", "
                + run.path("machine").asString() + ".");
        line("");
        targets();
        for (String document : List.of(Documents.SMALL, Documents.BRITTANY, Documents.INDENTED, Documents.LARGE)) {
            document(document, run.path("documents").path(document));
        }
        others();
        cold();
    }

    private void others() {
        line("### other forms of brittany, and lines");
        line("");
        line("| what | µs | ± | bytes allocated |");
        line("| --- | ---: | ---: | ---: |");
        scores.stream()
                .filter(each -> each.document().isEmpty())
                .forEach(each -> line("| " + NAMES.getOrDefault(each.operation() + each.peer(), words(each.peer()))
                        + " | " + number(each.time()) + " | " + number(each.error()) + " | " + integer(each.bytes())
                        + " |"));
        line("");
    }

    private void document(String document, JsonNode facts) {
        List<String> operations = scores.stream()
                .filter(each -> each.document().equals(document))
                .map(Score::operation)
                .distinct()
                .toList();
        if (operations.isEmpty()) {
            return;
        }
        line("### " + document + ": " + integer(facts.path("bytes").asDouble()) + " bytes");
        for (String operation : operations) {
            line("");
            line("| " + words(operation) + " | µs | ± | ns per byte | ours / theirs | bytes allocated | per byte |");
            line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
            double ours = time(operation, "mobility", document);
            scores.stream()
                    .filter(each ->
                            each.document().equals(document) && each.operation().equals(operation))
                    .sorted((one, other) -> Double.compare(one.time(), other.time()))
                    .forEach(each -> line("| " + NAMES.getOrDefault(each.peer(), each.peer()) + " | "
                            + number(each.time()) + " | " + number(each.error()) + " | "
                            + number(1000 * each.time() / length(document)) + " | "
                            + (each.peer().equals("mobility") ? "" : number(ours / each.time())) + " | "
                            + integer(each.bytes()) + " | " + number(each.bytes() / length(document)) + " |"));
        }
        line("");
    }

    private static String words(String operation) {
        return operation.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private void targets() {
        line("| target | at most | measured | |");
        line("| --- | ---: | ---: | --- |");
        for (String document : List.of(Documents.SMALL, Documents.BRITTANY, Documents.INDENTED, Documents.LARGE)) {
            double read = time("Reading", "mobility", document);
            target(
                    "reading / data binding to records",
                    document,
                    0.65,
                    read / time("Reading", "jacksonRecords", document));
            target(
                    "reading / tokens and strings",
                    document,
                    1.15,
                    read / time("Reading", "tokensAndStrings", document));
            target("reading / fastest peer", document, 1.0, read / fastest("Reading", document));
            target(
                    "bytes allocated by reading / strings and lists kept",
                    document,
                    1.6,
                    bytes("Reading", "mobility", document)
                            / facts.get("facts.json")
                                    .path("documents")
                                    .path(document)
                                    .path("keptBytes")
                                    .asDouble(Double.NaN));
            double write = time("Writing", "mobility", document);
            target(
                    "writing / data binding of records",
                    document,
                    0.7,
                    write / time("Writing", "jacksonRecords", document));
            target("writing / fastest peer", document, 1.0, write / fastest("Writing", document));
            target(
                    "reading and validating / data binding that validates nothing",
                    document,
                    0.85,
                    time("ReadingAndValidating", "mobility", document) / time("Reading", "jacksonRecords", document));
            target(
                    "validating the constraints / Hibernate Validator",
                    document,
                    0.1,
                    time("Validating", "mobilityConstraints", document)
                            / time("Validating", "hibernateValidator", document));
        }
        for (String operation : List.of("Reading", "Writing", "Validating", "ReadingAndValidating")) {
            double bestPeer = peers(operation, Documents.LARGE)
                    .mapToDouble(each -> growth(operation, each))
                    .filter(each -> !Double.isNaN(each))
                    .min()
                    .orElse(Double.NaN);
            target(
                    words(operation) + ", time per byte of the large plan / of brittany: ours / best peer's",
                    "",
                    1.0,
                    growth(operation, "mobility") / bestPeer);
        }
        for (String sharing : List.of("none", "jdk", "application")) {
            target(
                    "first plan read and checked / data binding + Hibernate Validator",
                    "class data sharing: " + sharing,
                    0.3,
                    coldTime("mobility", sharing) / coldTime("peers", sharing));
        }
        target(
                "lines, one thread / parallel stream (at least)",
                "",
                1.7,
                time("Streaming", "mobility", "") / time("Streaming", "mobilityParallel", ""));
        line("");
    }

    private double growth(String operation, String peer) {
        return time(operation, peer, Documents.LARGE)
                / length(Documents.LARGE)
                / (time(operation, peer, Documents.BRITTANY) / length(Documents.BRITTANY));
    }

    private double fastest(String operation, String document) {
        OptionalDouble least = peers(operation, document)
                .mapToDouble(peer -> time(operation, peer, document))
                .min();
        return least.orElse(Double.NaN);
    }

    /** The peers that make the same values; a tree is not comparable, and limits are not peers. */
    private Stream<String> peers(String operation, String document) {
        return scores.stream()
                .filter(each ->
                        each.operation().equals(operation) && each.document().equals(document))
                .map(Score::peer)
                .filter(each -> !each.startsWith("mobility")
                        && !each.startsWith("tokens")
                        && !each.equals("handWritten")
                        && !each.equals("hibernateValidatorOnModel")
                        && !each.equals("jacksonTree"));
    }

    private void target(String what, String document, double bound, double measured) {
        if (!Double.isNaN(measured)) {
            boolean least = what.endsWith("(at least)");
            boolean met = least ? measured >= bound : measured <= bound;
            line("| " + what + (document.isEmpty() ? "" : ", " + document) + " | " + number(bound) + " | "
                    + number(measured) + " | " + (met ? "met" : "**not met**") + " |");
        }
    }

    private double coldTime(String road, String sharing) {
        JsonNode results = facts.get("cold.json");
        if (results != null) {
            for (JsonNode each : results) {
                if (each.path("road").asString().equals(road)
                        && each.path("sharing").asString().equals(sharing)) {
                    return each.path("medianMs").asDouble();
                }
            }
        }
        return Double.NaN;
    }

    private void cold() {
        if (!facts.containsKey("cold.json")) {
            return;
        }
        line("### first plan read and checked in a fresh JVM, from main, ms");
        line("");
        line("| class data sharing | mobility | data binding + Hibernate Validator | ours / theirs |");
        line("| --- | ---: | ---: | ---: |");
        for (String sharing : List.of("none", "jdk", "application")) {
            double ours = coldTime("mobility", sharing);
            double theirs = coldTime("peers", sharing);
            line("| " + sharing + " | " + number(ours) + " | " + number(theirs) + " | " + number(ours / theirs) + " |");
        }
        line("");
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String integer(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
