package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A part of an indicator, or of one of its values (« dont »), that exceeds the total. */
final class PartAboveTotal extends Rule<Indicator> {

    PartAboveTotal() {
        super(RuleInfo.of("indicator.part.exceeded", Severity.WARNING, "label", "part", "total"), Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        for (String property : List.of("baseline", "target", "actual")) {
            List<Quantity> values = Elements.values(indicator, property);
            for (int i = 0; i < values.size(); i++) {
                checkParts(values.get(i), Pointer.ROOT.child(property).child(i), context);
            }
        }
        if (indicator.getActual().size() != 1) {
            return;
        }
        Quantity total = indicator.getActual().get(0);
        Optional<Interval> whole = Interval.of(total);
        if (whole.isEmpty() || WrongIndicatorSum.compares("actual", indicator)) {
            return;
        }
        for (int i = 0; i < indicator.getParts().size(); i++) {
            List<Quantity> values = indicator.getParts().get(i).getActual();
            Optional<Interval> part =
                    values.size() == 1 && values.get(0).getUnit().equals(total.getUnit())
                            ? Interval.of(values.get(0))
                            : Optional.empty();
            if (part.isPresent() && part.get().isAbove(whole.get())) {
                context.report(
                        Pointer.ROOT.child("parts").child(i).child("actual").child(0),
                        Map.of(
                                "label", indicator.getParts().get(i).getLabel(),
                                "part", Interval.text(values.get(0)),
                                "total", Interval.text(total)));
            }
        }
    }

    /** The parts within one value: « 40 jeunes, dont 55 apprentis ». */
    private static void checkParts(Quantity total, Pointer place, RuleContext context) {
        Optional<Interval> whole = total.getParts().isEmpty() ? Optional.empty() : Interval.of(total);
        if (whole.isEmpty()) {
            return;
        }
        for (int i = 0; i < total.getParts().size(); i++) {
            Quantity part = total.getParts().get(i);
            boolean comparable = part.getUnit().isEmpty() || part.getUnit().equals(total.getUnit());
            Optional<Interval> figures = comparable ? Interval.of(part) : Optional.empty();
            if (figures.isPresent() && figures.get().isAbove(whole.get())) {
                context.report(
                        place.child("parts").child(i),
                        Map.of(
                                "label", part.getLabel().or(part::getText).orElseGet(() -> Subject.around(context)),
                                "part", Interval.text(part),
                                "total", Interval.text(total)));
            }
        }
    }
}
