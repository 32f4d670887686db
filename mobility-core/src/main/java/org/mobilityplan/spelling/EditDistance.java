package org.mobilityplan.spelling;

/** The number of typing errors between two words (optimal string alignment). */
public final class EditDistance {

    private EditDistance() {}

    /**
     * The minimum number of letters to delete, insert, replace or transpose. The cost is the product of the lengths: callers
     * limit both.
     *
     * @param a a word
     * @param b another word
     * @return the distance, 0 for equal words
     */
    public static int between(String a, String b) {
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
