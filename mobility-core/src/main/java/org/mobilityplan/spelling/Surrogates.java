package org.mobilityplan.spelling;

import java.util.Locale;

/** Characters that JSON can escape and other formats cannot hold: UTF-8 no lone surrogates, databases no U+0000. */
public final class Surrogates {

    private Surrogates() {}

    /** Whether a text contains neither a lone surrogate nor U+0000. */
    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && firstLone(text, 0) < 0;
    }

    /** The text with lone surrogates and U+0000 as they are escaped in JSON, for messages. */
    public static String escape(String text) {
        if (isStorable(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        int lone = firstLone(text, 0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == lone || c == 0) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                lone = i == lone ? firstLone(text, i + 1) : lone;
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The index of the first lone surrogate at or after an index, or -1. */
    public static int firstLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (text.codePointAt(i) < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
