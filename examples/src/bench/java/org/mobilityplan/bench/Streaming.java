package org.mobilityplan.bench;

import java.io.ByteArrayInputStream;
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

/** Many plans, one a line, each read and judged. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Streaming {

    static final int PLANS = 400;

    private byte[] lines = {};

    /** Makes the lines. */
    @Setup
    public void make() {
        lines = Documents.lines(PLANS);
    }

    @Benchmark
    public long mobility() {
        return valid(Documents.JSON.readLines(new ByteArrayInputStream(lines)));
    }

    /** The same stream in parallel; on two cores by two threads. */
    @Benchmark
    public long mobilityParallel() {
        return valid(Documents.JSON.readLines(new ByteArrayInputStream(lines)).parallel());
    }

    private static long valid(Stream<StreamedPlan> plans) {
        try (plans) {
            return plans.filter(each -> each.checked().isValid()).count();
        }
    }
}
