package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A part of an indicator, of an audience or of any number (« 40 jeunes, dont 55 apprentis ») that exceeds the total. */
final class PartAboveTotal extends Rule<PlanElement> {

    PartAboveTotal() {
        super(
                RuleInfo.of("indicator.part.exceeded", Severity.WARNING, "label", "part", "total"),
                PlanElement.class,
                "parts");
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return type == Indicator.class || type == Quantity.class || type == Audience.class;
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        if (element instanceof Quantity total) {
            checkParts(total, context);
        } else if (element instanceof Audience audience) {
            checkParts(audience, context);
        } else if (((Indicator) element).getActual().size() == 1) {
            checkParts((Indicator) element, context);
        }
    }

    private static void checkParts(Indicator indicator, RuleContext context) {
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

    private static void checkParts(Quantity total, RuleContext context) {
        Optional<Interval> whole = total.getParts().isEmpty() ? Optional.empty() : Interval.of(total);
        if (whole.isEmpty()) {
            return;
        }
        for (int i = 0; i < total.getParts().size(); i++) {
            Quantity part = total.getParts().get(i);
            boolean comparable = part.getUnit().isEmpty() || part.getUnit().equals(total.getUnit());
            Optional<Interval> figures = comparable ? Interval.ofPart(part) : Optional.empty();
            if (figures.isPresent() && figures.get().isAbove(whole.get())) {
                context.report(
                        Pointer.ROOT.child("parts").child(i),
                        Map.of(
                                "label", part.getLabel().or(part::getText).orElseGet(() -> Subject.around(context)),
                                "part", Interval.text(part),
                                "total", Interval.text(total)));
            }
        }
    }

    private static void checkParts(Audience audience, RuleContext context) {
        Optional<Interval> whole = audience.getCount().flatMap(Interval::of);
        if (whole.isEmpty()) {
            return;
        }
        Quantity total = audience.getCount().orElseThrow();
        for (int i = 0; i < audience.getParts().size(); i++) {
            Audience part = audience.getParts().get(i);
            Optional<Quantity> count =
                    part.getCount().filter(quantity -> quantity.getUnit().equals(total.getUnit()));
            Optional<Interval> figures = count.flatMap(Interval::ofPart);
            if (figures.isPresent() && figures.get().isAbove(whole.get())) {
                context.report(
                        Pointer.ROOT.child("parts").child(i).child("count"),
                        Map.of(
                                "label", part.getLabel(),
                                "part", Interval.text(count.orElseThrow()),
                                "total", Interval.text(total)));
            }
        }
    }
}
