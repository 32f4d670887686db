package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A circle of ids as it is told: from one of them back to it, and no longer than a line can bear. */
final class CyclePath {

    private static final int LONGEST = 8;

    private CyclePath() {}

    /** The ids of a circle, each once; those in the middle are left out where they are many, and not even looked at. */
    static String of(List<?> circle) {
        int half = LONGEST / 2;
        Stream<?> shown = circle.size() <= LONGEST
                ? circle.stream()
                : Stream.of(
                                circle.subList(0, half).stream(),
                                Stream.of("…"),
                                circle.subList(circle.size() - half, circle.size()).stream())
                        .flatMap(part -> part);
        return Stream.concat(shown, Stream.of(circle.get(0)))
                .map(Object::toString)
                .collect(Collectors.joining(" > "));
    }
}
