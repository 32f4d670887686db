package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** A bracket that is opened and never closed. The same words quoted in several places of a plan are told once. */
final class UnclosedBracket extends Rule<String> {

    private static final int QUOTED = 40;

    UnclosedBracket() {
        super(RuleInfo.of("text.bracket.unclosed", Severity.INFO, "position", "text"), String.class);
    }

    @Override
    public void check(String text, RuleContext context) {
        int open = text.indexOf('(') < 0 ? -1 : unclosed(text);
        if (open >= 0) {
            String quote = text.substring(open, Math.min(text.length(), open + QUOTED));
            if (context.metBefore(quote).isEmpty()) {
                context.report(
                        Pointer.ROOT,
                        Map.of("text", quote, "position", Integer.toString(text.codePointCount(0, open) + 1)));
            }
        }
    }

    /** Where the outermost bracket stands that is not closed, or -1. */
    private static int unclosed(String text) {
        int depth = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                first = depth++ == 0 ? i : first;
            } else if (c == ')' && depth > 0) {
                depth--;
            }
        }
        return depth > 0 ? first : -1;
    }
}
