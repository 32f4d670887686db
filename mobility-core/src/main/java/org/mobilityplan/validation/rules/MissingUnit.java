package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A value of an indicator without a unit, and without words that name what is counted. */
final class MissingUnit extends Rule<Quantity> {

    MissingUnit() {
        super(RuleInfo.of("quantity.unit.missing", Severity.INFO, "value", "subject"), Quantity.class, "value");
    }

    @Override
    public boolean appliesToProperty(String name) {
        return Elements.INDICATOR_VALUES.contains(name);
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        if (quantity.getValue().isPresent()
                && quantity.getUnit().isEmpty()
                && quantity.getText().orElse("").chars().noneMatch(Character::isLetter)
                && context.parent().orElse(null) instanceof Indicator) {
            context.report(Pointer.ROOT, Map.of("subject", Subject.around(context), "value", Interval.text(quantity)));
        }
    }
}
