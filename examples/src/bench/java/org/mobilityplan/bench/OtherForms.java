package org.mobilityplan.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.publish.PublishedTable;
import org.mobilityplan.report.Checked;
import org.mobilityplan.table.TableImporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Operations that have no peer: the published table of Brittany read into a plan, the canonical form of the plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OtherForms {

    private final ActionPlan plan = Documents.brittany();
    private final List<List<String>> rows = PublishedTable.of(plan).rows();
    private final TableImporter importer =
            TableImporter.into(plan.toBuilder().chantiers(List.of()).build());

    @Benchmark
    public Checked<ActionPlan> tableImported() {
        return importer.read(rows);
    }

    @Benchmark
    public List<List<String>> tablePublished() {
        return PublishedTable.of(plan).rows();
    }

    @Benchmark
    public byte[] canonicalForm() {
        return Documents.JSON.canonicalBytes(plan);
    }

    @Benchmark
    public String canonicalHash() {
        return Documents.JSON.sha256(plan);
    }
}
