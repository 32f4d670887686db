package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** One indicator counts different units in one period, by different numbers: « 9 volontaires », « 11 accueils ». */
final class MixedUnits extends Rule<Indicator> {

    MixedUnits() {
        super(
                RuleInfo.of("indicator.units.mixed", Severity.INFO, "firstValue", "label", "secondValue"),
                Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        compare("baseline", indicator, context);
        compare("target", indicator, context);
        compare("actual", indicator, context);
    }

    /** Compares each value with the first of the same period that counts in another unit. */
    private static void compare(String property, Indicator indicator, RuleContext context) {
        List<Quantity> values = Elements.values(indicator, property);
        if (values.size() < 2) {
            return;
        }
        Map<String, Quantity> firstByPeriod = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Quantity second = values.get(i);
            if (!isCount(second)) {
                continue;
            }
            Quantity first = firstByPeriod.putIfAbsent(Span.key(second.getPeriod()), second);
            if (first != null && conflict(first, second)) {
                context.report(
                        Pointer.ROOT.child(property).child(i),
                        Map.of(
                                "label", indicator.getLabel(),
                                "firstValue", Interval.text(first),
                                "secondValue", Interval.text(second)));
            }
        }
    }

    private static boolean isCount(Quantity quantity) {
        String unit = quantity.getUnit().orElse("");
        return quantity.getValue().isPresent()
                && quantity.getQualifier() == Qualifier.EXACT
                && unit.length() > 2
                && unit.indexOf('%') < 0
                && unit.indexOf('€') < 0
                && !Folding.fold(unit).contains("euro");
    }

    /** « 2 semaines » and « 10 jours » can be the same. */
    private static boolean isTime(Quantity quantity) {
        return Durations.daysOf(quantity.getUnit().orElse("")).isPresent();
    }

    private static boolean conflict(Quantity first, Quantity second) {
        return !(isTime(first) && isTime(second))
                && !NameKey.of(first.getUnit().orElse(""))
                        .equals(NameKey.of(second.getUnit().orElse("")))
                && !Interval.of(first)
                        .orElseThrow()
                        .overlaps(Interval.of(second).orElseThrow());
    }
}
