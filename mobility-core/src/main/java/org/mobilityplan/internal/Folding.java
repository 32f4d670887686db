package org.mobilityplan.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings made alike. */
public final class Folding {

    private Folding() {}

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
