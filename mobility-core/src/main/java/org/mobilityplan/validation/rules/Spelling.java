package org.mobilityplan.validation.rules;

import java.util.Collection;
import java.util.Optional;
import org.mobilityplan.spelling.EditDistance;

/** Whether a word is another one with a typing error in it. */
final class Spelling {

    private static final int LONGEST = 60;

    private Spelling() {}

    /** The one of some words that differs from a word by one or two letters put in, left out, changed or exchanged. */
    static Optional<String> nearest(String word, Collection<String> words) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String each : words) {
            int distance = distance(word, each);
            if (distance < least) {
                least = distance;
                nearest = each;
            }
        }
        // Of a short word, two changed letters make another word.
        int allowed = word.length() <= 4 ? 1 : 2;
        return least <= allowed ? Optional.ofNullable(nearest) : Optional.empty();
    }

    /** Words of very different length, or long ones, are far from each other. */
    private static int distance(String a, String b) {
        return a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > 2
                ? Integer.MAX_VALUE
                : EditDistance.between(a, b);
    }
}
