package org.mobilityplan.notation;

import java.util.Map;
import org.mobilityplan.report.Report;
import org.mobilityplan.spelling.OpenBracket;

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
        int open = OpenBracket.first(text);
        Told told = new Told();
        if (open >= 0) {
            int position = text.codePointCount(0, open) + 1;
            told.tell(
                    NotationRules.BRACKET_UNCLOSED,
                    Map.of("position", Integer.toString(position), "text", PlainText.of(text.substring(open))));
        }
        return told.with(text).report();
    }
}
