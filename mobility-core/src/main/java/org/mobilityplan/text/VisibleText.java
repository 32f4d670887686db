package org.mobilityplan.text;

import java.util.Locale;

/** Text of a document in one line of a terminal: control characters are shown, not sent, and long texts are shortened. */
final class VisibleText {

    /** The symbols of the control characters from 0 to 31 (Unicode block Control Pictures). */
    private static final int SYMBOLS = 0x2400;

    private static final int DELETE = 0x7F;
    private static final int SYMBOL_OF_DELETE = 0x2421;

    /** How much of what two texts have in common is shown ahead of their first difference. */
    private static final int CONTEXT = 30;

    private VisibleText() {}

    /**
     * A text without line breaks, escape sequences and changes of direction.
     *
     * @param limit the most characters; a longer text ends with an ellipsis
     */
    static String of(String value, int limit) {
        StringBuilder text = new StringBuilder(Math.min(value.length(), limit + 1));
        int length = 0;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            if (++length > limit) {
                return text.append('…').toString();
            }
            append(c, text);
            i += Character.charCount(c);
        }
        return text.toString();
    }

    private static void append(int c, StringBuilder text) {
        int type = Character.getType(c);
        boolean harmless = type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
        if (harmless) {
            text.appendCodePoint(c);
        } else if (c < ' ') {
            text.append((char) (SYMBOLS + c));
        } else if (c == DELETE) {
            text.append((char) SYMBOL_OF_DELETE);
        } else {
            text.append("U+").append(String.format(Locale.ROOT, "%04X", c));
        }
    }

    /** The part of a long text around its first difference to another text; all of a short text. */
    static String nearDifference(String value, String other, int limit) {
        if (value.length() <= limit && other.length() <= limit) {
            return value;
        }
        int same = 0;
        while (same < Math.min(value.length(), other.length()) && value.charAt(same) == other.charAt(same)) {
            same++;
        }
        int start = Math.max(0, same - CONTEXT);
        if (start > 0 && Character.isLowSurrogate(value.charAt(start))) {
            start--;
        }
        return start == 0 ? value : "…" + value.substring(start);
    }
}
