package org.mobilityplan.cells;

import java.util.List;
import java.util.Map;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.spelling.OpenBracket;
import org.mobilityplan.spelling.PlainText;

/** Brackets in a text, and the one that was opened and never closed. */
public final class Brackets {

    /** The finding on a bracket that is never closed. */
    public static final RuleInfo UNCLOSED = RuleInfo.of("notation.bracket.unclosed", Severity.INFO, "position", "text");

    private Brackets() {}

    /**
     * Looks for a bracket that is opened and never closed. The text is to be read as if it were closed at the end.
     *
     * @param text any text
     * @return the findings: none, or one with the position of the first such bracket
     */
    public static Report check(String text) {
        int open = OpenBracket.first(text);
        if (open < 0) {
            return Report.empty();
        }
        int position = text.codePointCount(0, open) + 1;
        return Report.of(List.of(Finding.builder()
                .rule(UNCLOSED.id())
                .severity(UNCLOSED.severity())
                .location(Location.of(Pointer.ROOT))
                .arguments(Map.of("position", Integer.toString(position), "text", PlainText.of(text.substring(open))))
                .build()));
    }
}
