package org.mobilityplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mobilityplan.json.StreamedPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Many plans, one per line, each read and validated. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Streaming {

    static final int PLANS = 2_000;

    private Path lines = Path.of("");

    /** Creates the file. */
    @Setup
    public void make() throws IOException {
        lines = Files.createTempFile("plans", ".ndjson");
        Files.write(lines, Documents.lines(PLANS));
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(lines);
    }

    @Benchmark
    public long mobility() throws IOException {
        return valid(Documents.JSON.readLines(lines));
    }

    /** The same stream in parallel; on two cores by two threads. */
    @Benchmark
    public long mobilityParallel() throws IOException {
        return valid(Documents.JSON.readLines(lines).parallel());
    }

    private static long valid(Stream<StreamedPlan> plans) {
        try (plans) {
            return plans.filter(each -> each.checked().isValid()).count();
        }
    }
}
