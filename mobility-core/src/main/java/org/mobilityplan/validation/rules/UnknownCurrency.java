package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Three letters that are not a currency of ISO 4217. */
final class UnknownCurrency extends Rule<CurrencyCode> {

    UnknownCurrency() {
        super(RuleInfo.of("currency.unknown", Severity.WARNING, "code"), CurrencyCode.class);
    }

    @Override
    public void check(CurrencyCode currency, RuleContext context) {
        if (!currency.isKnown()) {
            context.report(Pointer.ROOT, Map.of("code", currency.value()));
        }
    }
}
