package org.mobilityplan.engines.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * docs/scale.md.
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
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("\n%d cores, %s %s, Java %s.\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version")));
        for (String count : List.of(arguments).subList(2, arguments.length)) {
            Path file = folder.resolve("plans-" + count + ".ndjson");
            generate(Integer.parseInt(count), file);
            page.append(String.format(
                    Locale.ROOT, "\n## %,d plans, %,d MB\n\n", Integer.parseInt(count), Files.size(file) >> 20));
            page.append("| task | cores | seconds | plans per second | peak memory, MB | maximum heap |\n");
            page.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
            StringBuilder notes = new StringBuilder();
            for (Task task : TASKS) {
                String[] measured = run(task, file, folder).split(" ", 3);
                double seconds = Double.parseDouble(measured[0]);
                page.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %,.0f | %s | %s |\n",
                        task.name(),
                        task.cores(),
                        seconds,
                        Integer.parseInt(count) / seconds,
                        measured[1],
                        task.heap()));
                if (measured.length > 2 && notes.indexOf(measured[2]) < 0) {
                    notes.append("\n").append(measured[2]).append('\n');
                }
            }
            page.append(notes);
            Files.delete(file);
            Files.writeString(Path.of(arguments[1]), page);
        }
    }

    private static final String INTRODUCTION = """
        # Many plans

        `PlanJson.readLines` reads files of plans, one per line, in constant memory, sequentially or in parallel. Each
        plan has a summary, summaries merge in any order, and the report across plans is made from the merged one:

        ```java
        try (Stream<StreamedPlan> plans = PlanJson.standard().readLines(Path.of("plans.ndjson"))) {
            PlanSummary summary = plans.parallel().map(StreamedPlan::summary).collect(PlanSummary.merging());
            Report across = PlanValidator.standard().validate(summary);
            List<RegistryEntry> registry = summary.organisations();
            List<UnknownWord> candidates = summary.unknownWords();
        }
        ```

        One machine needs nothing else. For questions in SQL, [CommitteeQuestions](../examples/duckdb) uses DuckDB over the
        same file and its flat table; for more plans than one machine holds, [PlansOnSpark](../examples/spark) does on
        Apache Spark what the program above does, with the same findings, lines and columns. Readers, validators and
        texts are serializable, and `PlanKryoRegistrator` shows what Kryo needs.

        `mvn -B -ntp -Pengines package -Dtest='org.mobilityplan.engines.**' -Dsurefire.failIfNoSpecifiedTests=false` runs both
        and compares their results with a local run.

        The rest of this page is written by a program (`Scale`), which generates the plans and runs each task in a JVM of its
        own, its start not counted, its warm-up counted; peak memory is that of the process, heap and all else:

        ```
        mvn -B -ntp -Pengines,scale package -DskipTests [-Dscale.plans="10000 100000"]
        ```
        """;

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

    /** The seconds, the peak memory in MB and notes. */
    private static String run(Task task, Path file, Path folder) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + task.heap(),
                "-XX:ActiveProcessorCount=" + task.cores(),
                "-XX:+UseParallelGC"));
        java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
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
        return output.lines()
                .filter(line -> line.startsWith("measured "))
                .findFirst()
                .orElseThrow()
                .substring(9);
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
        System.out.println(String.format(Locale.ROOT, "%nmeasured %.2f %d %s", seconds, peakMemory(), note)
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
