package org.mobilityplan.bench;

import java.util.concurrent.TimeUnit;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/** From values to the bytes of a document on one line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Writing {

    @Param({Documents.SMALL, Documents.BRITTANY, Documents.LARGE})
    String document;

    private ActionPlan plan = Documents.brittany();
    private PlanRecord records;
    private JsonNode tree;

    /** Reads the document once for each peer; only what is used is kept. */
    @Setup
    public void read() {
        byte[] bytes = Documents.named(document);
        plan = Documents.JSON.withoutValidation().read(bytes).orElseThrow();
        records = JacksonRecords.read(bytes);
        tree = JacksonRecords.MAPPER.readTree(bytes);
    }

    @Benchmark
    public byte[] mobility() {
        return Documents.JSON.writeBytes(plan);
    }

    @Benchmark
    public byte[] mobilityIndented() {
        return PlanJson.standard().writeBytes(plan);
    }

    @Benchmark
    public byte[] jacksonRecords() {
        return JacksonRecords.write(records);
    }

    @Benchmark
    public byte[] jacksonBuilders() {
        return JacksonBuilders.write(plan);
    }

    @Benchmark
    public byte[] jacksonTree() {
        return JacksonRecords.MAPPER.writeValueAsBytes(tree);
    }

    @Benchmark
    public byte[] fastjson() {
        return Fastjson.write(records);
    }

    @Benchmark
    public byte[] dslJson() {
        return DslJsonRecords.write(records);
    }

    @Benchmark
    public byte[] avaje() {
        return Avaje.write(records);
    }
}
