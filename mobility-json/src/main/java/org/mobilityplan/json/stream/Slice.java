package org.mobilityplan.json.stream;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;

/** The bytes of one plan of a file of many, not yet parsed; or a problem of the file at this position. */
public final class Slice {

    private final long number;
    private final byte[] bytes;
    private final @Nullable Problem problem;
    private final UnaryOperator<Location> toFile;

    private Slice(long number, byte[] bytes, @Nullable Problem problem, UnaryOperator<Location> toFile) {
        this.number = number;
        this.bytes = bytes;
        this.problem = problem;
        this.toFile = toFile;
    }

    /** A plan. */
    public static Slice of(long number, byte[] bytes, UnaryOperator<Location> toFile) {
        return new Slice(number, bytes, null, toFile);
    }

    /** A problem of the file, in place of a plan. */
    public static Slice of(long number, RuleInfo rule, Map<String, String> arguments, UnaryOperator<Location> toFile) {
        return new Slice(number, new byte[0], new Problem(rule, Pointer.ROOT, -1, arguments), toFile);
    }

    /** The line, or the position in the array, from 1. */
    public long number() {
        return number;
    }

    /** The bytes of the plan; one more than the maximum size if it is too long. */
    public byte[] bytes() {
        return bytes;
    }

    /** The problem of the file, if there is no plan. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** Converts a location in this slice to one in the file. */
    public Location toFile(Location inSlice) {
        return toFile.apply(inSlice);
    }
}
