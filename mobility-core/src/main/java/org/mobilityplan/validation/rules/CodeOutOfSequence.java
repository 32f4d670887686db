package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Codes of siblings with a gap: 1, 2, 4. Other rules report duplicate codes, and a code that the heading contradicts. */
final class CodeOutOfSequence extends Rule<PlanElement> {

    private final Class<? extends PlanElement> type;

    CodeOutOfSequence(String rule, Class<? extends PlanElement> type) {
        super(RuleInfo.of(rule, Severity.INFO, "expected", "previous", "subject"), PlanElement.class);
        this.type = type;
    }

    @Override
    public boolean appliesTo(Class<?> parent) {
        return Siblings.areIn(parent);
    }

    @Override
    public void check(PlanElement parent, RuleContext context) {
        Siblings<?> here = Siblings.of(type, parent);
        String before = "";
        String previous = "";
        for (int i = 0; i < here.elements().size(); i++) {
            String key = Elements.codeKey(here.elements().get(i));
            Optional<String> expected =
                    before.isEmpty() || key.isEmpty() ? Optional.empty() : Numbering.expectedAfter(before, key);
            if (expected.isPresent() && !CodeInHeading.isSlip(here.elements().get(i), expected.get())) {
                context.report(
                        here.at(i).child("code"),
                        Map.of(
                                "expected", expected.get(),
                                "previous", previous,
                                "subject", Subject.of(here.elements().get(i))));
            }
            previous = Elements.code(here.elements().get(i)).map(Code::value).orElse("");
            before = key;
        }
    }
}
