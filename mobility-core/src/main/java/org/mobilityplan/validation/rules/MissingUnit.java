package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A value of an indicator without a unit, if neither words nor other values of the indicator name what is counted. */
final class MissingUnit extends Rule<Quantity> {

    /** Beginnings of labels, as name keys. */
    private static final List<String> COUNTING =
            List.of("nombre de ", "nombre d ", "nb de ", "nb d ", "number of ", "effectif de ", "effectifs de ");

    private static final List<String> PROPERTIES = List.of("baseline", "target", "actual");

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
                && quantity.getOutOf().isEmpty()
                && quantity.getText().orElse("").chars().noneMatch(Character::isLetter)
                && context.parent().orElse(null) instanceof Indicator indicator
                && !namesUnit(indicator)
                && !isPartOfCounted(context)) {
            context.report(Pointer.ROOT, Map.of("subject", Subject.around(context), "value", Interval.text(quantity)));
        }
    }

    /** Whether another value of an indicator has a unit, or its label counts something: « nombre de jeunes partis ». */
    private static boolean namesUnit(Indicator indicator) {
        String label = NameKey.of(indicator.getLabel()).value();
        for (String counting : COUNTING) {
            if (label.startsWith(counting)) {
                return true;
            }
        }
        if (isPlural(label)) {
            return true;
        }
        for (String property : PROPERTIES) {
            for (Quantity value : Elements.values(indicator, property)) {
                if (value.getUnit().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a label begins with what is counted: « jeunes », « départs en Irlande », “young people”, „Schülerinnen“. */
    private static boolean isPlural(String label) {
        int end = label.indexOf(' ');
        String first = end < 0 ? label : label.substring(0, end);
        boolean plural = first.endsWith("s") || first.endsWith("innen");
        return first.length() > 3 && plural || label.contains("people");
    }

    /** Whether an indicator is a part of one whose unit is known. */
    private static boolean isPartOfCounted(RuleContext context) {
        for (PlanElement element : context.ancestors()) {
            if (element instanceof Indicator whole && namesUnit(whole)) {
                return true;
            }
        }
        return false;
    }
}
