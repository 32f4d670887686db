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
        if (other || dollars) {
            context.report(
                    Pointer.ROOT.child("currency"),
                    Map.of("code", code, "text", funding.getText().get()));
        }
    }
}
