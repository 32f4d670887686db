package org.mobilityplan.spelling;

/** Words without their layout: the same words, on one line, with single spaces between them. */
public final class PlainText {

    private PlainText() {}

    /**
     * The words of a text on one line.
     *
     * @param text any text, with line breaks, spaces that do not break and byte order marks
     * @return its words, each pair with one space between
     */
    public static String of(String text) {
        return isPlain(text) ? text : laidOut(text);
    }

    /** Whether nothing would change, as for most texts. */
    private static boolean isPlain(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? gap : isSpace(c)) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap || text.isEmpty();
    }

    private static String laidOut(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                gap = false;
                words.append(c);
            }
        }
        return words.toString();
    }

    /**
     * Whether a character is a space, including non-breaking ones and the marks without width that spreadsheets leave.
     *
     * @param c the character
     * @return true for a space
     */
    public static boolean isSpace(char c) {
        if (c > ' ' && c < '\u0085') {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
