package org.mobilityplan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.publish.PublishedTable;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.table.TableImporter;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.rules.StandardRules;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What JMH does not measure, by processor time: the price of a rule, growth, and fresh JVMs that read many lines or a large plan.
 * Writes {@code processor.json} for {@link PerformancePage}.
 */
final class ProcessorTimes {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Rules of different kinds. */
    private static final Set<String> COPIED = Set.of(
            "text.personal-data",
            "coordination.text.unlisted",
            "period.outside-plan",
            "chantier.empty",
            "organisation.name.near-duplicate");

    private static final int COPIES = 4;

    /** In MB; the smallest that suffices is the heap that reading needs. */
    private static final int[] HEAPS = {120, 140, 160, 180, 200, 220, 240, 280, 320, 400, 512, 1024};

    private final Path directory;
    private final boolean thorough;
    private final ObjectNode results = MAPPER.createObjectNode();

    private ProcessorTimes(Path directory, boolean thorough) {
        this.directory = directory;
        this.thorough = thorough;
    }

    static void measure(boolean thorough, Path directory) throws IOException, InterruptedException {
        ProcessorTimes times = new ProcessorTimes(directory, thorough);
        times.priceOfRule();
        times.growth();
        times.freshLines();
        times.heap();
        Files.writeString(directory.resolve("processor.json"), times.results.toPrettyString());
        System.out.println(times.results.toPrettyString());
    }

    /** The median processor time of several runs, in nanoseconds. */
    private static double median(int runs, Runnable operation) {
        var threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[runs];
        for (int i = 0; i < runs; i++) {
            long begin = threads.getCurrentThreadCpuTime();
            operation.run();
            times[i] = threads.getCurrentThreadCpuTime() - begin;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private void priceOfRule() {
        List<Rule<?>> copies = new ArrayList<>();
        for (Rule<?> rule : StandardRules.all()) {
            for (int i = 0; i < COPIES && COPIED.contains(rule.info().id().value()); i++) {
                copies.add(new RuleCopy<>(rule, i));
            }
        }
        if (copies.size() != COPIES * COPIED.size()) {
            throw new IllegalStateException("a copied rule has another id");
        }
        ActionPlan plan = Documents.brittany();
        PlanValidator standard = PlanValidator.standard();
        PlanValidator more = standard.withRules(copies);
        int rounds = thorough ? 200 : 60;
        double few = Double.MAX_VALUE;
        double many = Double.MAX_VALUE;
        for (int round = -rounds; round < rounds; round++) {
            double one = median(20, () -> standard.validate(plan));
            double other = median(20, () -> more.validate(plan));
            if (round >= 0) {
                few = Math.min(few, one);
                many = Math.min(many, other);
            }
        }
        // The least of both, because what else the machine does only adds time.
        double price = 100 * (many / few - 1) / copies.size();
        results.put("priceOfRulePercent", price);
    }

    private void growth() {
        Map<String, Function<ActionPlan, Object>> operations = new LinkedHashMap<>();
        operations.put("reading and validating", plan -> Documents.JSON.read(bytes(plan)));
        operations.put("validating", PlanValidator.standard()::validate);
        operations.put("writing", Documents.JSON::writeBytes);
        operations.put("canonical form", Documents.JSON::canonicalBytes);
        operations.put("table published", plan -> PublishedTable.of(plan).rows());
        operations.put("table imported, a hundredth of the rows", ProcessorTimes::imported);
        int chantiers = thorough ? 1_000 : 100;
        List<ActionPlan> plans = List.of(
                Documents.large(chantiers / 4, Documents.LARGE_ACTIONS),
                Documents.large(chantiers / 2, Documents.LARGE_ACTIONS),
                Documents.large(chantiers, Documents.LARGE_ACTIONS));
        ArrayNode rows = results.putArray("growth");
        operations.forEach((name, operation) -> rows.add(row(name, operation, plans)));
        String text = "Mobilité des jeunes ; ";
        List<ActionPlan> texts = new ArrayList<>();
        for (int part : new int[] {4, 2, 1}) {
            String description = text.repeat((thorough ? 10_000_000 : 1_000_000) / part / text.length());
            texts.add(Documents.brittany().toBuilder().description(description).build());
        }
        rows.add(row("reading and validating, one text", plan -> Documents.JSON.read(bytes(plan)), texts));
    }

    private static byte[] bytes(ActionPlan plan) {
        return Documents.JSON.writeBytes(plan);
    }

    private static Object imported(ActionPlan plan) {
        int rows = 1 + plan.index().getActions().size() / 100;
        return TableImporter.into(plan.toBuilder().chantiers(List.of()).build())
                .read(PublishedTable.of(plan).rows().subList(0, rows));
    }

    /** Milliseconds for n, 2n and 4n, each after a run to warm up. */
    private ObjectNode row(String name, Function<ActionPlan, Object> operation, List<ActionPlan> plans) {
        ObjectNode row = MAPPER.createObjectNode().put("operation", name);
        ArrayNode times = row.putArray("milliseconds");
        for (ActionPlan plan : plans) {
            operation.apply(plan);
            times.add(median(thorough ? 3 : 1, () -> operation.apply(plan)) / 1e6);
        }
        return row;
    }

    private void freshLines() throws IOException, InterruptedException {
        Path lines = directory.resolve("lines.ndjson");
        Files.write(lines, Documents.lines(Streaming.PLANS));
        List<String> roads = List.of("mobilityLines", "peersLines");
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int run = 0; run < (thorough ? 5 : 1); run++) {
            for (int i = 0; i < least.length; i++) {
                long time = run(List.of("-Xmx512m"), roads.get(i), lines);
                if (time < 0) {
                    throw new IllegalStateException(roads.get(i) + " failed");
                }
                least[i] = Math.min(least[i], time / 1e6);
            }
        }
        for (int i = 0; i < least.length; i++) {
            results.put(roads.get(i) + "Ms", least[i]);
        }
        Files.delete(lines);
    }

    private void heap() throws IOException, InterruptedException {
        Path plan = directory.resolve("large.plan");
        Files.write(plan, Documents.named(Documents.LARGE));
        for (int heap : HEAPS) {
            if (run(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC"), "mobilityPlan", plan) >= 0) {
                results.put("heapMb", heap);
                break;
            }
        }
        Files.delete(plan);
    }

    /** The last line that a fresh JVM prints; -1 if it fails. */
    private static long run(List<String> options, String road, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FreshRun.class.getName()));
        command.addAll(List.of(road, file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // Libraries may print before.
        String last = printed.substring(printed.strip().lastIndexOf('\n') + 1).strip();
        return process.waitFor() == 0 ? Long.parseLong(last) : -1;
    }
}
