package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A funding line whose words state another amount than its value: « 12 000 € de la Région » with 1200. */
final class TextOfFunding extends Rule<Funding> {

    TextOfFunding() {
        super(
                RuleInfo.of("funding.text.differs", Severity.WARNING, "amount", "subject", "text"),
                Funding.class,
                "text",
                "amount");
    }

    @Override
    public void check(Funding funding, RuleContext context) {
        if (funding.getText().isEmpty()
                || funding.getAmount().isEmpty()
                || funding.getAmount().get().getValue().isEmpty()) {
            return;
        }
        String text = funding.getText().get();
        Quantity amount = funding.getAmount().get();
        boolean money = text.indexOf('€') >= 0 || Folding.fold(text).contains("euro");
        if (money && TextOfQuantity.differs(text, amount)) {
            context.report(
                    Pointer.ROOT.child("amount"),
                    Map.of("text", text, "amount", Interval.text(amount), "subject", Subject.around(context)));
        }
    }
}
