package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Audience;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An age range whose oldest age is below its youngest. */
final class ReversedAges extends Rule<Audience> {

    ReversedAges() {
        super(
                RuleInfo.of("audience.age.reversed", Severity.ERROR, "minimum", "maximum", "subject"),
                Audience.class,
                "minimumAge",
                "maximumAge");
    }

    @Override
    public void check(Audience audience, RuleContext context) {
        if (audience.getMinimumAge().isPresent() && audience.getMaximumAge().isPresent()) {
            int minimum = audience.getMinimumAge().get();
            int maximum = audience.getMaximumAge().get();
            if (maximum < minimum) {
                context.report(
                        Pointer.ROOT.child("maximumAge"),
                        Map.of(
                                "subject",
                                Subject.around(context),
                                "minimum",
                                Integer.toString(minimum),
                                "maximum",
                                Integer.toString(maximum)));
            }
        }
    }
}
