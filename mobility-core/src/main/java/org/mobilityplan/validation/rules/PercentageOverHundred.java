package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** More than a hundred per cent of something, if no words compare with another number. */
final class PercentageOverHundred extends Rule<Quantity> {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Beginnings of words, folded, with which a percentage may exceed a hundred. */
    private static final List<String> COMPARING = List.of(
            "accroiss",
            "attein",
            "augment",
            "cible",
            "croissance",
            "evolution",
            "execution",
            "growth",
            "hausse",
            "increase",
            "multipli",
            "objectif",
            "occupation",
            "par rapport",
            "prevu",
            "prevision",
            "progress",
            "realisation",
            "remplissage",
            "rise",
            "target",
            "variation");

    PercentageOverHundred() {
        super(RuleInfo.of("quantity.percent.over-100", Severity.WARNING, "value", "subject"), Quantity.class, "value");
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        Optional<BigDecimal> value = quantity.getValue();
        if (value.isPresent()
                && value.get().compareTo(HUNDRED) > 0
                && isPercentage(quantity.getUnit().orElse("").strip())
                && !isOfAnother(quantity, context)
                && !TextOfQuantity.differs(quantity.getText().orElse(""), quantity)) {
            context.report(
                    Pointer.ROOT.child("value"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "value",
                            value.get().toPlainString()));
        }
    }

    /** Whether the words compare with another number: « 120 % de l'objectif », « hausse ». */
    private static boolean isOfAnother(Quantity quantity, RuleContext context) {
        String words =
                quantity.getText().orElse("") + " " + quantity.getLabel().orElse("") + " " + Subject.around(context);
        String folded = Folding.fold(words);
        for (String word : COMPARING) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPercentage(String unit) {
        return unit.equals("%") || unit.equalsIgnoreCase("pour cent") || unit.equalsIgnoreCase("percent");
    }
}
