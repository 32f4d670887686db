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

/** From the bytes of a document to a plan and its findings with their positions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingAndValidating {

    @Param({Documents.SMALL, Documents.BRITTANY, Documents.INDENTED, Documents.LARGE})
    String document;

    private byte[] bytes;

    /** Creates the document. */
    @Setup
    public void make() {
        bytes = Documents.named(document);
    }

    /** With every rule of the catalogue; each finding has line and column. */
    @Benchmark
    public Checked<ActionPlan> mobility() {
        return Documents.JSON.read(bytes);
    }

    /** With the constraints only, as Hibernate Validator. */
    @Benchmark
    public Object jacksonRecordsHibernateValidator() {
        return Hibernate.VALIDATOR.validate(JacksonRecords.read(bytes));
    }
}
