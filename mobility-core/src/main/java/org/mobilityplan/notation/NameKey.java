package org.mobilityplan.notation;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of one name have in common: the name without case, accents, punctuation and spaces beside each other,
 * and with numbers set apart. « FDMFR35 », « FDMFR 35 » and « fdmfr-35 » have one key; « FDMJC 22 » and « FDMJC 35 » have
 * two, and so have « Fédération des MJC » and « FDMJC 22 ».
 *
 * @param value lower-case words of letters, and numbers, with one space between; empty for a name of punctuation only
 */
public record NameKey(String value) implements Serializable {

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
        int letters = 0;
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            int kind = Character.isDigit(c) ? 2 : Character.isLetter(c) ? 1 : 0;
            if (kind == 0) {
                // The points of C.R.I.J. join; all other punctuation parts.
                gap |= c != '.' || before != 1 || letters != 1;
                letters = 0;
                continue;
            }
            letters = kind == 1 ? letters + 1 : 0;
            if (!key.isEmpty() && (gap || kind != before)) {
                key.append(' ');
            }
            key.appendCodePoint(c);
            before = kind;
            gap = false;
        }
        return new NameKey(key.toString());
    }

    /** Lower case, without accents and ligatures, with one kind of apostrophe; punctuation and spaces stay. */
    static String fold(String text) {
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

    @Override
    public String toString() {
        return value;
    }
}
