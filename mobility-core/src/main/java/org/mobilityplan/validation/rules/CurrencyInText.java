package org.mobilityplan.validation.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Funding;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A funding line whose words state another currency than its code. */
final class CurrencyInText extends Rule<Funding> {

    private static final Map<String, String> CODES = Map.of(
            "€", "EUR", "euro", "EUR", "£", "GBP", "livres sterling", "GBP", "chf", "CHF", "francs suisses", "CHF");

    CurrencyInText() {
        super(
                RuleInfo.of("funding.currency.text", Severity.WARNING, "code", "text"),
                Funding.class,
                "text",
                "currency");
    }

    @Override
    public void check(Funding funding, RuleContext context) {
        if (funding.getText().isEmpty() || funding.getCurrency().isEmpty()) {
            return;
        }
        String text = Folding.fold(funding.getText().get());
        Set<String> stated = new HashSet<>();
        for (Map.Entry<String, String> each : CODES.entrySet()) {
            if (text.contains(each.getKey())) {
                stated.add(each.getValue());
            }
        }
        String code = funding.getCurrency().get().value();
        boolean other = stated.size() == 1 && !stated.contains(code);
        boolean dollars = stated.isEmpty() && text.indexOf('$') >= 0 && code.equals("EUR");
        if ((other || dollars) && !hasSeveralNumbers(text)) {
            context.report(
                    Pointer.ROOT.child("currency"),
                    Map.of("code", code, "text", funding.getText().get()));
        }
    }

    /** Whether a word is between two numbers: one sum may be given in two currencies, « 119 332 F CFP = 1 000 € ». */
    private static boolean hasSeveralNumbers(String text) {
        boolean number = false;
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (number && word) {
                    return true;
                }
                number = true;
                word = false;
            } else {
                word |= " .,\u00a0\u202f".indexOf(c) < 0;
            }
        }
        return false;
    }
}
