package org.mobilityplan.spelling;

/** Finds brackets that are opened and never closed. */
public final class OpenBracket {

    private OpenBracket() {}

    /**
     * Finds the first bracket that is opened and never closed.
     *
     * @param text any text
     * @return its index, or -1 if there is none
     */
    public static int first(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
            return -1;
        }
        // From the end, so that the closing bracket of each opening one has been counted and not been used by an inner
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
