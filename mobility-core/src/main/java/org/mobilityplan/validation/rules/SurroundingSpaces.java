package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Leading or trailing spaces; texts that are kept verbatim may have them. */
final class SurroundingSpaces extends Rule<String> {

    SurroundingSpaces() {
        super(RuleInfo.of("text.spaces", Severity.INFO), String.class);
    }

    @Override
    public boolean appliesToProperty(String name) {
        return !name.equals("text");
    }

    @Override
    public void check(String text, RuleContext context) {
        boolean spaces = !text.isEmpty()
                && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)))
                && !text.isBlank();
        if (spaces) {
            context.report(Pointer.ROOT, Map.of());
        }
    }

    /** Includes no-break spaces, which Java does not treat as white space. */
    private static boolean isSpace(char c) {
        return c <= ' ' || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
