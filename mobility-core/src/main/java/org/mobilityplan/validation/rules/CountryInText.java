package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.regex.Pattern;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.Destination;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A destination whose words name another country than its code: SE and « Suisse ». */
final class CountryInText extends Rule<Destination> {

    private static final int LONGEST = 60;

    private static final Pattern SEVERAL = Pattern.compile("[,;/+&]| et | and | ou | or ");

    CountryInText() {
        super(
                RuleInfo.of("destination.country.text", Severity.WARNING, "code", "country", "text"),
                Destination.class,
                "text",
                "country");
    }

    @Override
    public void check(Destination destination, RuleContext context) {
        if (destination.getText().isEmpty()
                || !destination.getCountry().filter(CountryCode::isKnown).isPresent()) {
            return;
        }
        String text = destination.getText().get();
        String code = destination.getCountry().get().value();
        if (text.length() > LONGEST) {
            return;
        }
        if (CountryNames.exclude(text, code) || CountryNames.exclude(inBrackets(text), code)) {
            context.report(Pointer.ROOT.child("country"), Map.of("code", code, "country", code, "text", text));
        }
    }

    /** « Allemagne » of « Leipzig (Allemagne) »; empty for several places. */
    private static String inBrackets(String text) {
        String words = text.strip();
        int bracket = words.indexOf('(');
        boolean one = bracket > 0
                && words.indexOf(')') == words.length() - 1
                && words.lastIndexOf('(') == bracket
                && !SEVERAL.matcher(words.substring(0, bracket)).find();
        return one ? words.substring(bracket + 1, words.length() - 1) : "";
    }
}
