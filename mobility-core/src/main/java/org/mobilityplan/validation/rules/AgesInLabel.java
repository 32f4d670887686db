package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Audience;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** An audience whose label states other ages than its values: « jeunes de 16 à 25 ans » with 16 to 30. */
final class AgesInLabel extends Rule<Audience> {

    private static final Pattern AGES = Pattern.compile("(?<!\\d)(\\d{1,2}) ?(?:-|–|a|et|/) ?(\\d{1,2}) ans\\b");

    AgesInLabel() {
        super(
                RuleInfo.of("audience.age.text", Severity.WARNING, "label", "maximum", "minimum"),
                Audience.class,
                "minimumAge",
                "maximumAge");
    }

    @Override
    public void check(Audience audience, RuleContext context) {
        String label = audience.getLabel();
        if (audience.getMinimumAge().isEmpty() || audience.getMaximumAge().isEmpty() || label.length() > 500) {
            return;
        }
        Matcher matcher = AGES.matcher(Folding.fold(label).replace('\u00a0', ' '));
        if (!matcher.find()) {
            return;
        }
        int minimum = audience.getMinimumAge().get();
        int maximum = audience.getMaximumAge().get();
        boolean same = Integer.parseInt(matcher.group(1)) == minimum && Integer.parseInt(matcher.group(2)) == maximum;
        // Several ranges in one label are the parts of the whole; « 16-25 ans, 30 ans en situation de handicap » has
        // both bounds.
        // Another rule reports ages that are reversed.
        if (minimum <= maximum
                && !same
                && !matcher.find()
                && !(hasNumber(label, minimum) && hasNumber(label, maximum))) {
            context.report(
                    Pointer.ROOT.child("label"),
                    Map.of(
                            "label", label,
                            "minimum", Integer.toString(minimum),
                            "maximum", Integer.toString(maximum)));
        }
    }

    private static boolean hasNumber(String label, int number) {
        String digits = Integer.toString(number);
        for (int at = label.indexOf(digits); at >= 0; at = label.indexOf(digits, at + 1)) {
            int end = at + digits.length();
            if ((at == 0 || !Character.isDigit(label.charAt(at - 1)))
                    && (end == label.length() || !Character.isDigit(label.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
