package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final int LONGEST = 120;

    /** A label before a colon, a sum of euros, what became of it, and a share in brackets. */
    private static final Pattern SUM = Pattern.compile("(?:[^\\d:%€]{1,60}[ \\u00a0]?: )?"
            + "(€ ?\\d[\\d,.]{0,20}|\\d[\\d .,\\u00a0\\u202f]{0,20} ?(?:k€|M€|€|euros))"
            + "(?: (?:TTC|HT|spent|granted|planned|requested))?(?: \\([^()€]{0,40}\\))?");

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
        if (money && TextOfQuantity.differs(amountIn(text), amount)) {
            context.report(
                    Pointer.ROOT.child("amount"),
                    Map.of("text", text, "amount", Interval.text(amount), "subject", Subject.around(context)));
        }
    }

    /** The sum of « Région : 18 000 € (20 %) », where the words around it have no number; otherwise the text as it is. */
    private static String amountIn(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        Matcher sum = SUM.matcher(text.strip());
        return sum.matches() ? sum.group(1) : text;
    }
}
