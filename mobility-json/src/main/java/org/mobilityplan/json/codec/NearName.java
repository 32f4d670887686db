package org.mobilityplan.json.codec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                int away = distance(small, each.toLowerCase(Locale.ROOT));
                if (away <= allowed && away < distance) {
                    nearest = each;
                    distance = away;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Letters to leave out, put in, replace or exchange with their neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                char x = a.charAt(i - 1);
                char y = b.charAt(j - 1);
                int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (x == y ? 0 : 1));
                boolean exchanged = i > 1 && j > 1 && x == b.charAt(j - 2) && a.charAt(i - 2) == y;
                row[j] = exchanged ? Math.min(best, beforeLast[j - 2] + 1) : best;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
