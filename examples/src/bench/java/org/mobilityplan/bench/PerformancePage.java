package org.mobilityplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

    /** One benchmark on one document: the least of the iterations, since whatever else the machine does only adds to one. */
    private record Score(String operation, String peer, String document, double time, double median, double bytes) {

        boolean isOf(Score other) {
            return operation.equals(other.operation) && peer.equals(other.peer) && document.equals(other.document);
        }

        Score with(Score again) {
            return time <= again.time ? this : again;
        }
    }

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
        names.put("dslJson", "dsl-json, records");
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
        double[] times = StreamSupport.stream(metric.path("rawData").spliterator(), false)
                .flatMap(fork -> StreamSupport.stream(fork.spliterator(), false))
                .mapToDouble(JsonNode::asDouble)
                .sorted()
                .toArray();
        Score score = new Score(
                name[name.length - 2],
                name[name.length - 1],
                result.path("params").path("document").asString(""),
                times[0],
                times[times.length / 2],
                result.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")
                        .asDouble());
        // What was measured a second time has one score.
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).isOf(score)) {
                scores.set(i, scores.get(i).with(score));
                return;
            }
        }
        scores.add(score);
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
        growth();
    }

    private void others() {
        line("### other forms of brittany, and lines");
        line("");
        line("| what | µs | median | bytes allocated |");
        line("| --- | ---: | ---: | ---: |");
        scores.stream()
                .filter(each -> each.document().isEmpty())
                .forEach(each -> line("| " + NAMES.getOrDefault(each.operation() + each.peer(), words(each.peer()))
                        + " | " + number(each.time()) + " | " + number(each.median()) + " | " + integer(each.bytes())
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
            line("| " + words(operation)
                    + " | µs | median | ns per byte | ours / theirs | bytes allocated | per byte |");
            line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
            double ours = time(operation, "mobility", document);
            scores.stream()
                    .filter(each ->
                            each.document().equals(document) && each.operation().equals(operation))
                    .sorted((one, other) -> Double.compare(one.time(), other.time()))
                    .forEach(each -> line("| " + NAMES.getOrDefault(each.peer(), each.peer()) + " | "
                            + number(each.time()) + " | " + number(each.median()) + " | "
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
        line("| figure | must | goal | measured | | ahead of us |");
        line("| --- | ---: | ---: | ---: | --- | --- |");
        List<String> documents = List.of(Documents.SMALL, Documents.BRITTANY, Documents.INDENTED, Documents.LARGE);
        for (String document : documents) {
            double most = document.equals(Documents.SMALL) ? 1.6 : document.equals(Documents.LARGE) ? 1.4 : 1.45;
            target(
                    "reading, validating and locating / data binding + Hibernate Validator, " + document,
                    most,
                    1,
                    ratio("ReadingAndValidating", document, "jacksonRecordsHibernateValidator"),
                    ahead("ReadingAndValidating", document));
        }
        target(
                "validating, bytes allocated, brittany",
                90_000,
                60_000,
                bytes("Validating", "mobility", Documents.BRITTANY),
                "");
        for (String document : documents) {
            target(
                    "reading / data binding to records, " + document,
                    0.56,
                    0.5,
                    ratio("Reading", document, "jacksonRecords"),
                    "");
            target(
                    "reading / fastest peer, " + document,
                    1.3,
                    1.15,
                    time("Reading", "mobility", document) / fastest("Reading", document),
                    ahead("Reading", document));
            target(
                    "writing / fastest peer, " + document,
                    1,
                    0.9,
                    time("Writing", "mobility", document) / fastest("Writing", document),
                    ahead("Writing", document));
            target(
                    "validating the constraints / fastest peer, " + document,
                    1,
                    1,
                    time("Validating", "mobilityConstraints", document) / fastest("Validating", document),
                    "");
        }
        target(
                "canonical form / writing, brittany",
                2,
                1.5,
                time("OtherForms", "canonicalForm", "") / time("Writing", "mobility", Documents.BRITTANY),
                "");
        for (String sharing : List.of("none", "jdk", "application")) {
            target(
                    "first plan in a fresh JVM / data binding + Hibernate Validator, class data sharing: " + sharing,
                    0.3,
                    0.25,
                    coldTime("mobility", sharing) / coldTime("peers", sharing),
                    "");
        }
        JsonNode processor = facts.getOrDefault("processor.json", MAPPER.createObjectNode());
        double theirs = processor.path("peersLinesMs").asDouble(Double.NaN);
        double ours = processor.path("mobilityLinesMs").asDouble(Double.NaN);
        target(
                Streaming.PLANS + " lines in a fresh JVM, processor time / data binding + Hibernate Validator",
                1.5,
                1,
                ours / theirs,
                ours > theirs ? NAMES.get("jacksonRecordsHibernateValidator") : "");
        target(
                "the price of a rule, % of validating",
                0.7, 0.3, processor.path("priceOfRulePercent").asDouble(Double.NaN), "");
        target(
                "heap to read and check the large plan, MB",
                200,
                160,
                processor.path("heapMb").asDouble(Double.NaN),
                "");
        line("");
    }

    private double ratio(String operation, String document, String peer) {
        return time(operation, "mobility", document) / time(operation, peer, document);
    }

    /** The peers that take less time, the fastest first. */
    private String ahead(String operation, String document) {
        double ours = time(operation, "mobility", document);
        return peers(operation, document)
                .filter(peer -> time(operation, peer, document) < ours)
                .sorted(Comparator.comparingDouble(peer -> time(operation, peer, document)))
                .map(peer -> NAMES.getOrDefault(peer, peer))
                .collect(Collectors.joining("; "));
    }

    /** Whether the time of each operation is proportional to the size. */
    private void growth() {
        JsonNode rows =
                facts.getOrDefault("processor.json", MAPPER.createObjectNode()).path("growth");
        if (rows.isEmpty()) {
            return;
        }
        line("### growth: milliseconds of processor time for n, 2n and 4n");
        line("");
        line("| operation | n | 2n | 4n | 4n / 2n |");
        line("| --- | ---: | ---: | ---: | ---: |");
        for (JsonNode row : rows) {
            JsonNode times = row.path("milliseconds");
            double twice = times.path(1).asDouble();
            double most = times.path(2).asDouble();
            line("| " + row.path("operation").asString() + " | "
                    + number(times.path(0).asDouble()) + " | " + number(twice) + " | " + number(most) + " | "
                    + number(most / twice) + " |");
        }
        line("");
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

    private void target(String what, double must, double goal, double measured, String ahead) {
        if (!Double.isNaN(measured)) {
            String met = measured <= goal ? "goal" : measured <= must ? "met" : "**not met**";
            line("| " + what + " | " + number(must) + " | " + number(goal) + " | " + number(measured) + " | " + met
                    + " | " + ahead + " |");
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
