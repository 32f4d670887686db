package org.mobilityplan.internal;

import java.util.ArrayDeque;
import java.util.Deque;

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
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open.push(i);
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.isEmpty() ? -1 : open.peekLast();
    }
}
