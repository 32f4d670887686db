package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A total that is not the sum of its parts. */
final class WrongIndicatorSum extends Rule<Indicator> {

    WrongIndicatorSum() {
        super(
                RuleInfo.of("indicator.parts.sum", Severity.WARNING, "sum", "total", "subject"),
                Indicator.class,
                "parts");
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        if (!indicator.getParts().isEmpty()) {
            compare("baseline", indicator, context);
            compare("target", indicator, context);
            compare("actual", indicator, context);
        }
    }

    /** Compares only a single exact total whose parts all have a single exact value of the same unit. */
    private static void compare(String property, Indicator total, RuleContext context) {
        Optional<Quantity> whole = single(Elements.values(total, property));
        if (whole.isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator part : total.getParts()) {
            Optional<Quantity> value = single(Elements.values(part, property));
            if (value.isEmpty() || !value.get().getUnit().equals(whole.get().getUnit())) {
                return;
            }
            sum = sum.add(value.get().getValue().orElse(BigDecimal.ZERO));
        }
        BigDecimal given = whole.get().getValue().orElse(BigDecimal.ZERO);
        if (sum.compareTo(given) != 0) {
            context.report(
                    Pointer.ROOT.child(property).child(0),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "total",
                            given.toPlainString(),
                            "sum",
                            sum.toPlainString()));
        }
    }

    /** Whether this rule compares a total with its parts. */
    static boolean compares(String property, Indicator total) {
        Optional<Quantity> whole = single(Elements.values(total, property));
        if (whole.isEmpty()) {
            return false;
        }
        for (Indicator part : total.getParts()) {
            Optional<Quantity> value = single(Elements.values(part, property));
            if (value.isEmpty() || !value.get().getUnit().equals(whole.get().getUnit())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Quantity> single(List<Quantity> values) {
        return values.size() == 1
                        && values.get(0).getQualifier() == Qualifier.EXACT
                        && values.get(0).getValue().isPresent()
                        && values.get(0).getUpTo().isEmpty()
                ? Optional.of(values.get(0))
                : Optional.empty();
    }
}
