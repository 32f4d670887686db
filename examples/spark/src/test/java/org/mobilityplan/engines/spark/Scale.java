package org.mobilityplan.engines.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.mobilityplan.across.PlanSummary;
import org.mobilityplan.engines.duckdb.CommitteeQuestions;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.StreamedPlan;
import org.mobilityplan.report.Report;
import org.mobilityplan.testkit.generate.NationGenerator;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;

/**
 * Measures how the library, DuckDB and Spark read many plans, each in a JVM of its own, all over the same generated files, and writes
 * the figures of docs/scale.md. Needs the command {@code taskset} of Linux.
 *
 * <pre>
 * Scale FOLDER PAGE COUNT…
 * </pre>
 */
public final class Scale {

    /** The years of each territory. */
    private static final int EDITIONS = 10;

    /** A measurement: its name, what the JVM runs, the number of processors and the maximum heap. */
    private record Task(String name, String task, int cores, String heap) {}

    /**
     * The result of a measurement.
     *
     * @param memory the peak memory of the process in MB
     */
    private record Measured(double seconds, double processorSeconds, long memory, String note) {

        static Measured parse(String line) {
            String[] parts = line.split(" ", 4);
            return new Measured(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Long.parseLong(parts[2]),
                    parts.length > 3 ? parts[3] : "");
        }
    }

    private static final String HEADING = "## Figures\n\n";

    private static final List<Task> TASKS = List.of(
            new Task("reading", "read", 1, "256m"),
            new Task("reading", "read", 2, "256m"),
            new Task("reading and validating", "check", 1, "256m"),
            new Task("reading and validating", "check", 2, "256m"),
            new Task("the same, and the report across plans", "across", 1, "3g"),
            new Task("the same, and the report across plans", "across", 2, "3g"),
            new Task("Spark local[2]: the same, and findings and actions as Parquet", "spark", 2, "3g"),
            new Task("flat table and five questions on DuckDB", "duckdb", 2, "1g"));

    private Scale() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("measure")) {
            measure(arguments[1], Path.of(arguments[2]), Path.of(arguments[3]));
            System.exit(0);
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path page = Path.of(arguments[1]);
        StringBuilder figures = new StringBuilder("%d cores, %s %s, Java %s.\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version")));
        Map<Task, List<Measured>> all = new LinkedHashMap<>();
        List<String> counts = List.of(arguments).subList(2, arguments.length);
        for (String count : counts) {
            Path file = folder.resolve("plans-" + count + ".ndjson");
            generate(Integer.parseInt(count), file);
            figures.append(String.format(
                    Locale.ROOT, "\n### %,d plans, %,d MB\n\n", Integer.parseInt(count), Files.size(file) >> 20));
            figures.append(
                    "| task | cores | seconds | processor seconds | plans per second | peak memory, MB | heap |\n");
            figures.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
            StringBuilder notes = new StringBuilder();
            for (Task task : TASKS) {
                Measured measured = run(task, file, folder);
                all.computeIfAbsent(task, none -> new ArrayList<>()).add(measured);
                figures.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %,.0f | %d | %s |\n",
                        task.name(),
                        task.cores(),
                        measured.seconds(),
                        measured.processorSeconds(),
                        Integer.parseInt(count) / measured.seconds(),
                        measured.memory(),
                        task.heap()));
                notes.append(measured.note().isEmpty() ? "" : "\n" + measured.note().replace(" and has", "\nand has") + "\n");
            }
            figures.append(notes);
            Files.delete(file);
            write(page, figures + (all.get(TASKS.get(0)).size() > 1 ? growth(counts, all) : ""));
        }
    }

    /** Replaces what follows the heading of the figures. */
    private static void write(Path page, String figures) throws IOException {
        String text = Files.readString(page);
        Files.writeString(page, text.substring(0, text.indexOf(HEADING) + HEADING.length()) + figures);
    }

    /** How much more time and memory the last number of plans took than the first. */
    private static String growth(List<String> counts, Map<Task, List<Measured>> all) {
        double plans = Double.parseDouble(counts.get(counts.size() - 1)) / Integer.parseInt(counts.get(0));
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "\n### How it grows\n\nFor %.0f times as many plans:\n\n"
                        + "| task | cores | seconds | processor seconds | peak memory |\n"
                        + "| --- | ---: | ---: | ---: | ---: |\n",
                plans));
        all.forEach((task, measured) -> {
            Measured first = measured.get(0);
            Measured last = measured.get(measured.size() - 1);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | × %.1f | × %.1f | × %.1f |\n",
                    task.name(),
                    task.cores(),
                    last.seconds() / first.seconds(),
                    last.processorSeconds() / first.processorSeconds(),
                    (double) last.memory() / first.memory()));
        });
        return table.toString();
    }

    private static void generate(int count, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PlanJson.standard()
                    .writeLines(
                            NationGenerator.of(2026)
                                    .plans((count + EDITIONS - 1) / EDITIONS, EDITIONS)
                                    .limit(count),
                            out);
        }
    }

    private static Measured run(Task task, Path file, Path folder) throws Exception {
        // The system binds it to its cores: a JVM that only gets their number runs its compiler and collector on others.
        List<String> command = new ArrayList<>(List.of(
                "taskset",
                "--cpu-list",
                "0-" + (task.cores() - 1),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + task.heap(),
                "-XX:+UseParallelGC"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Scale.class.getName(),
                "measure",
                task.task(),
                file.toString(),
                folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(task + " failed: " + output);
        }
        return Measured.parse(output.lines()
                .filter(line -> line.startsWith("measured "))
                .findFirst()
                .orElseThrow()
                .substring(9));
    }

    private static void measure(String task, Path file, Path folder) throws Exception {
        boolean parallel = Runtime.getRuntime().availableProcessors() > 1;
        long begin = System.nanoTime();
        String note = switch (task) {
            case "read" -> count(PlanJson.standard().withoutValidation(), file, parallel);
            case "check" -> count(PlanJson.standard(), file, parallel);
            case "across" -> across(file, parallel);
            case "spark" -> spark(file, folder);
            case "duckdb" -> duckdb(file, folder);
            default -> throw new IllegalArgumentException(task);
        };
        double seconds = (System.nanoTime() - begin) / 1e9;
        double processor =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
        System.out.println(
                String.format(Locale.ROOT, "%nmeasured %.2f %.2f %d %s", seconds, processor, peakMemory(), note)
                        .stripTrailing());
    }

    /** What the operating system counts. */
    private static long peakMemory() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            String peak =
                    lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow();
            return Long.parseLong(peak.replaceAll("\\D", "")) >> 10;
        }
    }

    private static Stream<StreamedPlan> plans(PlanJson json, Path file, boolean parallel) throws IOException {
        Stream<StreamedPlan> plans = json.readLines(file);
        return parallel ? plans.parallel() : plans;
    }

    private static String count(PlanJson json, Path file, boolean parallel) throws IOException {
        LongAdder findings = new LongAdder();
        try (Stream<StreamedPlan> plans = plans(json, file, parallel)) {
            plans.forEach(plan -> findings.add(plan.checked().findings().size()));
        }
        return "";
    }

    private static String across(Path file, boolean parallel) throws IOException {
        PlanSummary summary;
        try (Stream<StreamedPlan> plans = plans(PlanJson.standard(), file, parallel)) {
            summary = plans.map(StreamedPlan::summary).collect(PlanSummary.merging());
        }
        long begin = System.nanoTime();
        Report report = PlanValidator.standard().validate(summary);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long[] bytes = new long[1];
        try (ObjectOutputStream out = new ObjectOutputStream(new OutputStream() {
            @Override
            public void write(int one) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes[0] += length;
            }
        })) {
            out.writeObject(summary);
        }
        return parallel
                ? ""
                : String.format(
                        Locale.ROOT,
                        "The summaries have %d bytes per plan when serialized; the report from the merged one takes"
                                + " %.1f seconds and has %d findings.",
                        bytes[0] / Math.max(1, summary.size()),
                        seconds,
                        report.findings().size());
    }

    private static String spark(Path file, Path folder) {
        try (SparkSession spark = PlansOnSpark.session()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            new PlansOnSpark(PlanValidator.standard(), FindingTexts.in(Locale.FRENCH))
                    .run(spark, file.toString(), folder.resolve("spark").toString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return "";
    }

    private static String duckdb(Path file, Path folder) throws Exception {
        CommitteeQuestions.main(new String[] {file.toString(), folder.toString()});
        return "";
    }
}
