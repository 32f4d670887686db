package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An actual value far above its target, probably a typing error; one a little above is a success. */
final class ExceededTarget extends Rule<Indicator> {

    /** More than a success: 610 for 60. */
    private static final BigDecimal FAR = new BigDecimal(3);

    ExceededTarget() {
        super(
                RuleInfo.of("indicator.target.exceeded", Severity.INFO, "actual", "target", "subject"),
                Indicator.class,
                "target",
                "actual");
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        if (indicator.getTarget().size() != 1 || indicator.getActual().size() != 1) {
            return;
        }
        Quantity target = indicator.getTarget().get(0);
        Quantity actual = indicator.getActual().get(0);
        Optional<Interval> wanted = Interval.of(target);
        Optional<Interval> reached = Interval.of(actual);
        if (wanted.isPresent()
                && reached.isPresent()
                && target.getUnit().equals(actual.getUnit())
                && wanted.get().most().signum() > 0
                && reached.get().least().compareTo(wanted.get().most().multiply(FAR)) > 0) {
            context.report(
                    Pointer.ROOT.child("actual").child(0),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "actual",
                            Interval.text(actual),
                            "target",
                            Interval.text(target)));
        }
    }
}
