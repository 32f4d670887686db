package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether a word is another one with a typing error in it. */
final class Spelling {

    private static final int LONGEST = 60;

    private Spelling() {}

    /** The one of some words that differs from a word by one or two letters put in, left out, changed or exchanged. */
    static <W> Optional<W> nearest(String word, List<W> words, Function<W, String> text) {
        W nearest = null;
        int least = Integer.MAX_VALUE;
        for (W each : words) {
            int distance = distance(word, text.apply(each));
            if (distance < least) {
                least = distance;
                nearest = each;
            }
        }
        // Of a short word, two changed letters make another word.
        int allowed = word.length() <= 4 ? 1 : 2;
        return least <= allowed ? Optional.ofNullable(nearest) : Optional.empty();
    }

    /** Optimal string alignment; words of very different length, or long ones, are far from each other. */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(rows[i - 1][j - 1] + change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                rows[i][j] = exchanged ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
            }
        }
        return rows[a.length()][b.length()];
    }
}
