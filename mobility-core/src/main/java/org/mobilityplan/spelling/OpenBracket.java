package org.mobilityplan.spelling;

/** Brackets that are opened and never closed. */
public final class OpenBracket {

    private OpenBracket() {}

    /**
     * Looks for the first bracket that is opened and never closed.
     *
     * @param text any text
     * @return its index, -1 where there is none
     */
    public static int first(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
            return -1;
        }
        // From the end, so that each bracket that opens finds the one that closes it counted and not used by an inner
        // one.
        int closing = 0;
        int open = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                closing++;
            } else if (c == '(' || c == '[') {
                if (closing == 0) {
                    open = i;
                } else {
                    closing--;
                }
            }
        }
        return open;
    }
}
