package org.mobilityplan.json.codec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mobilityplan.spelling.EditDistance;

/** Which known name somebody may have meant who wrote another one. */
final class NearName {

    /** Longer than any known name and what is near to it. */
    private static final int MAX_LENGTH = 24;

    private NearName() {}

    /**
     * The name that is nearest to another one: the same but for capitals, or a typing error or two away, one for each three
     * letters. The first one where several are equally near.
     */
    static Optional<String> to(String name, List<String> known) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
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
