package org.mobilityplan.model;

import java.io.Serializable;
import org.mobilityplan.internal.Folding;

/**
 * What two spellings of one name have in common: the name without case, accents, punctuation and spaces beside each other,
 * and with numbers set apart. « FDMFR35 », « FDMFR 35 » and « fdmfr-35 » have one key; « FDMJC 22 » and « FDMJC 35 » have
 * two, and so have « Fédération des MJC » and « FDMJC 22 ».
 *
 * @param value lower-case words of letters, and numbers, with one space between; empty for a name of punctuation only
 */
public record NameKey(String value) implements Serializable {

    private static final int LATIN_1 = 256;

    /** What most characters of French texts fold to, so that most names need no closer look; 0 for the others. */
    private static final char[] FOLDED = new char[LATIN_1];

    static {
        for (char c = 0; c < LATIN_1; c++) {
            String folded = Folding.fold(Character.toString(c));
            FOLDED[c] = folded.length() == 1 ? folded.charAt(0) : 0;
        }
    }

    /**
     * The key of a name.
     *
     * @param name the name as written
     * @return its key
     */
    public static NameKey of(String name) {
        String folded = fold(name);
        StringBuilder key = new StringBuilder(folded.length());
        int before = 0;
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            int kind = Character.isDigit(c) ? 2 : Character.isLetter(c) ? 1 : 0;
            if (kind == 0) {
                // The points of C.R.I.J. join; all other punctuation parts.
                gap |= c != '.' || before == 2;
                continue;
            }
            if (!key.isEmpty() && (gap || kind != before)) {
                key.append(' ');
            }
            key.appendCodePoint(c);
            before = kind;
            gap = false;
        }
        return new NameKey(key.toString());
    }

    private static String fold(String name) {
        char[] folded = new char[name.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = name.charAt(i);
            folded[i] = c < LATIN_1 ? FOLDED[c] : c == '’' ? '\'' : 0;
            if (folded[i] == 0) {
                return Folding.fold(name);
            }
        }
        return new String(folded);
    }

    /**
     * The key without its spaces, where « interculturel » and « inter-culturel » are to be the same.
     *
     * @return the letters and digits in one word
     */
    public NameKey joined() {
        return value.indexOf(' ') < 0 ? this : new NameKey(value.replace(" ", ""));
    }

    /**
     * Whether nothing is left to compare.
     *
     * @return true for a name without letters and digits
     */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
