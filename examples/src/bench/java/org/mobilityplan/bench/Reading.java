package org.mobilityplan.bench;

import java.util.concurrent.TimeUnit;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/** From the bytes of a document to its values, without rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reading {

    @Param({Documents.SMALL, Documents.BRITTANY, Documents.INDENTED, Documents.LARGE})
    String document;

    private byte[] bytes;

    /** Creates the document. */
    @Setup
    public void make() {
        bytes = Documents.named(document);
    }

    @Benchmark
    public Checked<ActionPlan> mobility() {
        return Documents.JSON.withoutValidation().read(bytes);
    }

    @Benchmark
    public Object jacksonRecords() {
        return JacksonRecords.read(bytes);
    }

    @Benchmark
    public ActionPlan jacksonBuilders() {
        return JacksonBuilders.read(bytes);
    }

    @Benchmark
    public JsonNode jacksonTree() {
        return JacksonRecords.MAPPER.readTree(bytes);
    }

    @Benchmark
    public Object fastjson() {
        return Fastjson.read(bytes);
    }

    @Benchmark
    public Object dslJson() {
        return DslJsonRecords.read(bytes);
    }

    @Benchmark
    public Object avaje() {
        return Avaje.read(bytes);
    }

    @Benchmark
    public int tokens() {
        return Limits.tokens(bytes);
    }

    @Benchmark
    public int tokensAndStrings() {
        return Limits.tokensAndStrings(bytes);
    }
}
