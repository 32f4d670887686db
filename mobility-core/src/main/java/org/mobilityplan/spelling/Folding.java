package org.mobilityplan.spelling;

import java.text.Normalizer;
import java.util.Locale;

/** Folds case, accents, ligatures and apostrophes. */
public final class Folding {

    private static final char FIRST_ACCENTED = 'À';

    /** The folded letters from À to ÿ; zero for a letter that folds to two. */
    private static final String ACCENTED = "aaaaaa\0ceeeeiiiiðnooooo×øuuuuyþß" + "aaaaaa\0ceeeeiiiiðnooooo÷øuuuuyþy";

    private Folding() {}

    /**
     * Folds one character as {@link #fold(String)} does; fast for nearly all characters of French texts.
     *
     * @param c any character
     * @return the folded character, or zero if {@link #fold(String)} is needed
     */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        if (c < FIRST_ACCENTED) {
            return c;
        }
        int accented = c - FIRST_ACCENTED;
        return accented < ACCENTED.length() ? ACCENTED.charAt(accented) : sign(c);
    }

    private static char sign(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '–', '—', '‑', '−' -> '-';
            case '€', '…', '“', '”', '•' -> c;
            default -> 0;
        };
    }

    /**
     * Whether a text can begin with folded words, by its letters alone: nothing is created, and most texts are excluded.
     *
     * @param text any text
     * @param folded folded words
     * @return false if the text, or the beginning of the words if it is shorter, has another letter at one place
     */
    public static boolean mayBegin(String text, String folded) {
        int end = Math.min(folded.length(), text.length());
        for (int i = 0; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != folded.charAt(i)) {
                // Other characters may fold to several letters, or to none.
                return c < 'a' || c > 'z';
            }
        }
        return true;
    }

    /**
     * Converts a text to lower case without accents and ligatures, with one kind of apostrophe. Punctuation and spaces are kept.
     *
     * @param text any text
     * @return the folded text
     */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        char[] letters = new char[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(text.charAt(i));
            if (letters[i] == 0 && text.charAt(i) != 0) {
                return general(text);
            }
        }
        return new String(letters);
    }

    /** Folds a text with other characters than those that {@link #fold(char)} knows. */
    private static String general(String text) {
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

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
