package org.mobilityplan.json.stream;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;

/**
 * The bytes of one plan among many, not yet understood.
 *
 * @param number its line or its place in the array, from 1
 * @param bytes its bytes; one more than a plan may have where it is longer
 * @param problem what is wrong around it, in place of bytes
 * @param place where in the file a place in it is
 */
public record Slice(long number, byte[] bytes, @Nullable Problem problem, UnaryOperator<Location> place) {

    public static Slice of(long number, byte[] bytes, UnaryOperator<Location> place) {
        return new Slice(number, bytes, null, place);
    }

    public static Slice of(long number, RuleInfo rule, Map<String, String> arguments, UnaryOperator<Location> place) {
        return new Slice(number, new byte[0], new Problem(rule, Pointer.ROOT, -1, arguments), place);
    }

    public Optional<Problem> whatIsWrong() {
        return Optional.ofNullable(problem);
    }
}
