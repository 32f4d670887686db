package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A number of people, organisations, events or documents below zero. An indicator may be the change of one. */
final class NegativeCount extends Rule<Quantity> {

    private static final Set<String> PEOPLE = Set.of(
            "apprentis",
            "beneficiaires",
            "eleves",
            "etudiants",
            "jeunes",
            "lyceens",
            "participants",
            "personnes",
            "stagiaires",
            "volontaires",
            "apprentices",
            "people",
            "pupils",
            "students",
            "trainees",
            "volunteers",
            "young people");

    /** Beginnings of words for a change, or for people of whom a plan wants fewer. */
    private static final List<String> FEWER = List.of(
            "abandon",
            "baisse",
            "balance",
            "bilan",
            "change",
            "chom",
            "croiss",
            "decroch",
            "decrease",
            "depart",
            "differ",
            "diminu",
            "drop",
            "ecart",
            "evolution",
            "fewer",
            "gain",
            "hausse",
            "inactif",
            "moins",
            "neet",
            "net ",
            "perte",
            "progress",
            "recul",
            "reduction",
            "reduire",
            "rupture",
            "sans ",
            "solde",
            "sorti",
            "unemploy",
            "variation",
            "without");

    NegativeCount() {
        super(RuleInfo.of("count.negative", Severity.ERROR, "value", "subject"), Quantity.class, "value");
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        Optional<BigDecimal> value = quantity.getValue();
        if (value.isEmpty() || value.get().signum() >= 0) {
            return;
        }
        PlanElement parent = context.parent().orElseThrow();
        boolean counts = parent instanceof Indicator indicator
                ? counts(indicator, quantity)
                : !(parent instanceof Funding) && !isChange(quantity);
        if (counts) {
            context.report(
                    Pointer.ROOT.child("value"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "value",
                            value.get().toPlainString()));
        }
    }

    /** Whether an indicator counts people, and neither its words nor those of the value can be about fewer of them. */
    private static boolean counts(Indicator indicator, Quantity quantity) {
        if (quantity.getText().isPresent()
                || !PEOPLE.contains(Folding.fold(quantity.getUnit().orElse("")).strip())) {
            return false;
        }
        String words = Folding.fold(indicator.getLabel() + " "
                + quantity.getLabel().orElse("") + " " + indicator.getNote().orElse("") + " "
                + quantity.getNote().orElse(""));
        return FEWER.stream().noneMatch(words::contains);
    }

    /** Whether a number is a share, or its words are about fewer or a difference. */
    private static boolean isChange(Quantity quantity) {
        String words = Folding.fold(quantity.getUnit().orElse("") + " "
                + quantity.getLabel().orElse("") + " " + quantity.getText().orElse("") + " "
                + quantity.getNote().orElse(""));
        return words.indexOf('%') >= 0
                || words.indexOf('°') >= 0
                || FEWER.stream().anyMatch(words::contains);
    }
}
