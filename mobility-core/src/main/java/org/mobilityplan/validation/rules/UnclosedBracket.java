package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.OpenBracket;

/** A bracket that is opened and never closed. The same words in several places of a plan are reported once. */
final class UnclosedBracket extends Rule<String> {

    private static final int QUOTED = 40;

    UnclosedBracket() {
        super(RuleInfo.of("text.bracket.unclosed", Severity.INFO, "position", "text"), String.class);
    }

    @Override
    public String neededCharacters() {
        return "([";
    }

    @Override
    public void check(String text, RuleContext context) {
        int open = OpenBracket.first(text);
        if (open >= 0) {
            String quote = text.substring(open, Math.min(text.length(), open + QUOTED));
            if (context.previousOccurrence(quote).isEmpty()) {
                context.report(
                        Pointer.ROOT,
                        Map.of("text", quote, "position", Integer.toString(text.codePointCount(0, open) + 1)));
            }
        }
    }
}
