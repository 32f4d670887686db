package org.mobilityplan.validation.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A written date that falls on another day of the week: « jeudi 30 mai 2017 » is a Tuesday. */
final class WrongWeekday extends Rule<String> {

    WrongWeekday() {
        super(RuleInfo.of("date.weekday", Severity.WARNING, "date", "text", "weekday"), String.class);
    }

    @Override
    public String neededCharacters() {
        return DateInText.NEEDED;
    }

    @Override
    public void check(String text, RuleContext context) {
        Optional<DateInText.Wrong> wrong = DateInText.wrongWeekday(text);
        if (wrong.isPresent() && context.previousOccurrence(wrong.get().words()).isEmpty()) {
            context.report(
                    Pointer.ROOT,
                    Map.of(
                            "text", wrong.get().words(),
                            "date", wrong.get().date().toString(),
                            "weekday", wrong.get().weekday().name().toLowerCase(Locale.ROOT)));
        }
    }
}
