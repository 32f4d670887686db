package org.mobilityplan.spelling;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings made alike. */
public final class Folding {

    private static final char FIRST_ACCENTED = 'À';

    /** What the letters from À to ÿ fold to; a zero where that is two letters. */
    private static final String ACCENTED = "aaaaaa\0ceeeeiiiiðnooooo×øuuuuyþß" + "aaaaaa\0ceeeeiiiiðnooooo÷øuuuuyþy";

    private Folding() {}

    /**
     * What {@link #fold} makes of one character, wherever it stands: at once, for nearly all that French texts are made of.
     *
     * @param c any character
     * @return one character, or a zero where {@link #fold} has to look at the whole text
     */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        if (c < FIRST_ACCENTED) {
            return c;
        }
        int accented = c - FIRST_ACCENTED;
        return accented < ACCENTED.length() ? ACCENTED.charAt(accented) : c == '’' ? '\'' : 0;
    }

    /**
     * Lower case, without accents and ligatures, with one kind of apostrophe; punctuation and spaces stay.
     *
     * @param text any text
     * @return its letters, made alike
     */
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (c) {
                case '’', '‘', 'ʼ' -> folded.append('\'');
                case 'œ', 'Œ' -> folded.append("oe");
                case 'æ', 'Æ' -> folded.append("ae");
                case '–', '—', '‑', '−' -> folded.append('-');
                default -> folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
