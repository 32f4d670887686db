package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A written date that does not exist: « 29/02/2019 », « 31 juin 2018 ». */
final class ImpossibleDate extends Rule<String> {

    ImpossibleDate() {
        super(RuleInfo.of("date.impossible", Severity.WARNING, "text"), String.class);
    }

    @Override
    public String neededCharacters() {
        return DateInText.NEEDED;
    }

    @Override
    public void check(String text, RuleContext context) {
        Optional<String> date = DateInText.impossible(text);
        if (date.isPresent() && context.previousOccurrence(date.get()).isEmpty()) {
            context.report(Pointer.ROOT, Map.of("text", date.get()));
        }
    }
}
