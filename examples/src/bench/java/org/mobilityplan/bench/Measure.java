package org.mobilityplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks: {@code Measure short|long DIRECTORY [PATTERN]}. The results are written there in the form of JMH, for
 * {@link PerformancePage}.
 */
public final class Measure {

    /** In the short setting only the benchmarks that the targets name run on the large plan. */
    private static final String LARGE_SHORT = "(Reading|Writing)\\.(mobility|jacksonRecords|fastjson|tokensAndStrings)$"
            + "|(Validating|ReadingAndValidating)\\.mobility$";

    private static final String LARGE_LONG = "(Reading|Writing|Validating|ReadingAndValidating)\\..*";

    /** What runs all rules, or the importer: compiling their code takes some 20 seconds, which ProcessorTimes measures. */
    private static final String WARM_LATE =
            "ReadingAndValidating\\..*|Validating\\.(mobility|hibernateValidatorOnModel)$|Streaming\\..*|OtherForms\\..*";

    /** The ratios of the targets: measured a second time at the end, since a machine can be slower for minutes at a time. */
    private static final String AGAIN = "ReadingAndValidating\\..*|Writing\\.(mobility|avaje|fastjson|dslJson)$"
            + "|Reading\\.(mobility|avaje|fastjson|dslJson|jacksonRecords)$";

    /** Spaces change reading only. */
    private static final String INDENTED_LONG = "(Reading|ReadingAndValidating)\\..*";

    private Measure() {}

    /**
     * Measures.
     *
     * @param arguments the setting, the directory for results, and optionally a pattern of benchmarks
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the results cannot be written
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        boolean publication = arguments[0].equals("long");
        String directory = arguments[1];
        Files.createDirectories(Path.of(directory));
        Facts.write(Path.of(directory), arguments[0]);
        String pattern = arguments.length > 2 ? arguments[2] : ".*";
        if (publication) {
            List<String> whole = List.of(Documents.SMALL, Documents.BRITTANY);
            run(options(pattern, directory + "/small.json", whole)
                    .exclude("\\.bench\\.(" + WARM_LATE + ")")
                    .forks(1)
                    .warmupIterations(15)
                    .measurementIterations(3));
            run(options(arguments.length > 2 ? pattern : WARM_LATE, directory + "/late.json", whole)
                    .forks(1)
                    .warmupIterations(25)
                    .measurementIterations(5));
            String others = arguments.length > 2 ? pattern : LARGE_LONG;
            String indented = arguments.length > 2 ? pattern : INDENTED_LONG;
            run(options(indented, directory + "/indented.json", List.of(Documents.INDENTED))
                    .forks(1)
                    .warmupIterations(20)
                    .measurementIterations(3));
            run(large(others, directory).forks(1).warmupIterations(5).measurementIterations(2));
            run(options(arguments.length > 2 ? pattern : AGAIN, directory + "/again.json", whole)
                    .forks(1)
                    .warmupIterations(20)
                    .measurementIterations(5));
        } else {
            run(options(pattern, directory + "/small.json", List.of(Documents.BRITTANY))
                    .forks(1)
                    .warmupIterations(2)
                    .measurementIterations(3));
            run(large(arguments.length > 2 ? pattern : LARGE_SHORT, directory)
                    .forks(1)
                    .warmupIterations(2)
                    .measurementIterations(2));
        }
        if (arguments.length == 2) {
            ColdStart.measure(publication ? 10 : 3, Path.of(directory));
            ProcessorTimes.measure(publication, Path.of(directory));
        }
    }

    private static ChainedOptionsBuilder large(String pattern, String directory) {
        return options(pattern, directory + "/large.json", List.of(Documents.LARGE))
                .warmupTime(TimeValue.seconds(2))
                .measurementTime(TimeValue.seconds(2))
                // Touched in advance, or the first iterations measure the operating system.
                .jvmArgsAppend("-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch");
    }

    private static ChainedOptionsBuilder options(String pattern, String result, List<String> documents) {
        return new OptionsBuilder()
                .include("org\\.mobilityplan\\.bench\\.(" + pattern + ")")
                .param("document", documents.toArray(String[]::new))
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .resultFormat(ResultFormatType.JSON)
                .result(result);
    }

    private static void run(ChainedOptionsBuilder options) throws RunnerException {
        new Runner(options.build()).run();
    }
}
