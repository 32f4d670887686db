package org.mobilityplan.notation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.mobilityplan.report.Report;

/** Brackets in a text, and the one that was opened and never closed. */
public final class Brackets {

    private Brackets() {}

    /**
     * Looks for a bracket that is opened and never closed. The text is to be read as if it were closed at the end.
     *
     * @param text any text
     * @return what is told of it: nothing, or the position of the first such bracket
     */
    public static Report check(String text) {
        int open = firstUnclosed(text);
        Told told = new Told();
        if (open >= 0) {
            int position = text.codePointCount(0, open) + 1;
            told.tell(
                    NotationRules.BRACKET_UNCLOSED,
                    Map.of("position", Integer.toString(position), "text", PlainText.of(text.substring(open))));
        }
        return told.with(text).getReport();
    }

    /** The index of the first bracket that is opened and never closed; -1 where there is none. */
    static int firstUnclosed(String text) {
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
