package org.mobilityplan.json.codec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mobilityplan.spelling.EditDistance;

/** Finds the known name that a misspelt name may mean. */
final class SimilarName {

    private SimilarName() {}

    /**
     * The most similar known name: one that differs in capitals only, or by one or two typing errors, at most one for each
     * three letters. The first one if several are equally similar.
     */
    static Optional<String> of(String name, List<String> known) {
        String small = name.toLowerCase(Locale.ROOT);
        String nearest = null;
        int distance = Integer.MAX_VALUE;
        for (String each : known) {
            int allowed = Math.min(2, Math.min(each.length(), small.length()) / 3);
            if (Math.abs(each.length() - small.length()) <= allowed) {
                int away = EditDistance.between(small, each.toLowerCase(Locale.ROOT));
                if (away <= allowed && away < distance) {
                    nearest = each;
                    distance = away;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
