package org.mobilityplan.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Report;
import org.mobilityplan.validation.PlanValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Validates a plan that was read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Validating {

    @Param({Documents.SMALL, Documents.BRITTANY, Documents.LARGE})
    String document;

    private ActionPlan plan = Documents.brittany();
    private PlanRecord records;

    /** Reads the document once for each peer. */
    @Setup
    public void read() {
        byte[] bytes = Documents.named(document);
        plan = Documents.JSON.withoutValidation().read(bytes).orElseThrow();
        records = JacksonRecords.read(bytes);
    }

    /** Every rule of the catalogue. */
    @Benchmark
    public Report mobility() {
        return PlanValidator.standard().validate(plan);
    }

    /** Only the constraints of the model, like all that follow. */
    @Benchmark
    public Report mobilityConstraints() {
        return Constraints.VALIDATOR.validate(plan);
    }

    @Benchmark
    public Object hibernateValidator() {
        return Hibernate.VALIDATOR.validate(records);
    }

    /** A host's own validator on the model, which also runs our rules of severity error. */
    @Benchmark
    public Object hibernateValidatorOnModel() {
        return Hibernate.VALIDATOR.validate(plan);
    }

    @Benchmark
    public Object avaje() {
        return Avaje.VALIDATOR.check(records, Locale.ENGLISH);
    }

    @Benchmark
    public int handWritten() {
        return HandWrittenCheck.broken(plan);
    }
}
