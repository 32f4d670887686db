package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A funding line whose words are an amount per person, which is declared as the total: « 800 € par étudiant ». */
final class BasisInText extends Rule<Funding> {

    private static final int LONGEST = 60;

    private static final Set<String> PERSONS = Set.of(
            "apprenti",
            "beneficiaire",
            "eleve",
            "etudiant",
            "jeune",
            "lyceen",
            "participant",
            "personne",
            "stagiaire",
            "volontaire",
            "apprentice",
            "person",
            "pupil",
            "student",
            "trainee",
            "volunteer",
            "young person");

    private static final Set<String> UNITS = Set.of("", "€", "euro", "euros");

    BasisInText() {
        super(
                RuleInfo.of("funding.basis.text", Severity.WARNING, "subject", "text"),
                Funding.class,
                "text",
                "basis",
                "amount");
    }

    @Override
    public void check(Funding funding, RuleContext context) {
        String text = funding.getText().orElse("").strip();
        boolean isTotal =
                funding.getBasis().isPresent() && funding.getBasis().get().equals(FundingBasis.TOTAL);
        if (isTotal && funding.getAmount().isPresent() && text.length() <= LONGEST) {
            String amount = amountPerPerson(text);
            if (!amount.isEmpty() && isSame(amount, funding.getAmount().get())) {
                context.report(Pointer.ROOT.child("basis"), Map.of("text", text, "subject", Subject.around(context)));
            }
        }
    }

    /** The words before « par étudiant » where nothing follows; empty if there are none. */
    private static String amountPerPerson(String text) {
        String folded = Folding.fold(text);
        int french = folded.lastIndexOf(" par ");
        int at = french < 0 ? folded.lastIndexOf(" per ") : french;
        return at > 0 && PERSONS.contains(folded.substring(at + 5).strip())
                ? folded.substring(0, at).strip()
                : "";
    }

    /** Whether the words are the amount itself, and not a rate that was multiplied for the total. */
    private static boolean isSame(String words, Quantity amount) {
        Quantity read = QuantityNotation.read(words).orElseThrow();
        return read.getValue().isPresent()
                && amount.getValue().isPresent()
                && read.getValue().get().compareTo(amount.getValue().get()) == 0
                && read.getUpTo().equals(amount.getUpTo())
                && UNITS.contains(Folding.fold(read.getUnit().orElse("")).strip());
    }
}
