package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats a cycle of ids, from one of them back to it, abbreviated to fit on a line. */
public final class CyclePath {

    private static final int LONGEST = 8;

    private CyclePath() {}

    /** Formats the ids of a cycle, each given once. Long cycles are abbreviated in the middle. */
    public static String of(List<?> cycle) {
        int half = LONGEST / 2;
        Stream<?> shown = cycle.size() <= LONGEST
                ? cycle.stream()
                : Stream.of(
                                cycle.subList(0, half).stream(),
                                Stream.of("…"),
                                cycle.subList(cycle.size() - half, cycle.size()).stream())
                        .flatMap(part -> part);
        return Stream.concat(shown, Stream.of(cycle.get(0)))
                .map(Object::toString)
                .collect(Collectors.joining(" > "));
    }
}
