package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A chantier or action whose published heading has another code: « AXE 2 ÉDUCATION » with 1. */
final class CodeInHeading extends Rule<PlanItem> {

    private static final int LONGEST = 300;

    CodeInHeading() {
        super(RuleInfo.of("heading.code.differs", Severity.WARNING, "code", "text"), PlanItem.class, "text", "code");
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return type == Chantier.class || type == Action.class;
    }

    @Override
    public void check(PlanItem element, RuleContext context) {
        Optional<String> text = element.getText();
        Optional<Code> code = element.getCode();
        if (text.isEmpty() || code.isEmpty() || text.get().length() > LONGEST) {
            return;
        }
        Heading heading = Heading.read(text.get());
        if (heading.level().isEmpty() || heading.code().isEmpty()) {
            return;
        }
        String read = heading.code().get().comparisonKey();
        String own = code.get().comparisonKey();
        // « Action 2 » in chantier 1 has the code 1.2.
        if (!read.equals(own) && isNumber(read) && isNumber(own)) {
            context.report(Pointer.ROOT.child("code"), Map.of("code", code.get().value(), "text", text.get()));
        }
    }

    private static boolean isNumber(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return !key.isEmpty();
    }
}
