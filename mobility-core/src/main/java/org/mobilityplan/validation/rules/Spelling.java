package org.mobilityplan.validation.rules;

import java.util.Collection;
import java.util.Optional;
import org.mobilityplan.spelling.EditDistance;

/** Finds the word that a misspelt word means. */
final class Spelling {

    /** Words of three letters are too close to each other to guess. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 60;

    private Spelling() {}

    /** The nearest word, at an edit distance of at most two. */
    static Optional<String> nearest(String word, Collection<String> words) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String each : words) {
            int distance = each.length() < SHORTEST ? Integer.MAX_VALUE : distance(word, each);
            if (distance < least) {
                least = distance;
                nearest = each;
            }
        }
        // Two edits of a short word make a different word.
        int allowed = word.length() <= 5 ? 1 : 2;
        return least <= allowed ? Optional.ofNullable(nearest) : Optional.empty();
    }

    /** Long words, and words of very different length, are not compared. */
    private static int distance(String a, String b) {
        return a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > 2
                ? Integer.MAX_VALUE
                : EditDistance.between(a, b);
    }
}
