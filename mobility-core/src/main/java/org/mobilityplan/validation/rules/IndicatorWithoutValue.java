package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An indicator without any value, in a plan that is not a programme still to be carried out. */
final class IndicatorWithoutValue extends Rule<Indicator> {

    IndicatorWithoutValue() {
        super(RuleInfo.of("indicator.value.missing", Severity.INFO, "label"), Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        boolean programme = context.plan().getNature().isPresent()
                && context.plan().getNature().get().equals(PlanNature.PROGRAMME);
        if (programme || context.parent().orElse(null) instanceof Indicator || hasValue(indicator)) {
            return;
        }
        context.report(Pointer.ROOT, Map.of("label", indicator.getLabel()));
    }

    /** Whether the indicator has a value, a note or parts. */
    private static boolean hasValue(Indicator indicator) {
        return !indicator.getBaseline().isEmpty()
                || !indicator.getTarget().isEmpty()
                || !indicator.getActual().isEmpty()
                || !indicator.getParts().isEmpty()
                || indicator.getNote().isPresent();
    }
}
