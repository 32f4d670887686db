package org.mobilityplan.model;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What names and titles are compared by: their letters and digits, without case, accents, spaces and punctuation. « Région
 * Bretagne », {@code REGION BRETAGNE} and {@code region-bretagne} have the same key.
 *
 * @param value the letters and digits, in capitals; empty for a name that has none
 */
public record NameKey(String value) implements Serializable {

    private static final int LATIN_1 = 256;

    /** What each character of Latin-1 becomes: a capital or digit, 0 where it is passed over, 1 where it needs a closer look. */
    private static final char[] FOLDED = new char[LATIN_1];

    static {
        for (char c = 0; c < LATIN_1; c++) {
            String slow = normalized(Character.toString(c));
            FOLDED[c] = slow.isEmpty() ? 0 : slow.length() == 1 ? slow.charAt(0) : 1;
        }
    }

    /**
     * The key of a name.
     *
     * @param name the name as written
     * @return its key
     */
    public static NameKey of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char folded = c < LATIN_1 ? FOLDED[c] : 1;
            if (folded == 1 && c != '\u2019') {
                return new NameKey(normalized(name));
            }
            if (folded > 1) {
                key.append(folded);
            }
        }
        return new NameKey(key.toString());
    }

    private static String normalized(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toUpperCase(Locale.ROOT);
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
