package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Codes side by side that do not count on: 1, 2, 4. Where a code stands twice another rule says so. */
final class CodeOutOfSequence<E> extends Rule<PlanElement> {

    private final Function<PlanElement, Siblings<E>> siblings;
    private final Function<E, Optional<Code>> code;

    CodeOutOfSequence(String rule, Function<PlanElement, Siblings<E>> siblings, Function<E, Optional<Code>> code) {
        super(RuleInfo.of(rule, Severity.INFO, "code", "expected"), PlanElement.class);
        this.siblings = siblings;
        this.code = code;
    }

    @Override
    public boolean looksAt(Class<?> type) {
        return Siblings.areIn(type);
    }

    @Override
    public void check(PlanElement parent, RuleContext context) {
        Siblings<E> here = siblings.apply(parent);
        for (int i = 1; i < here.elements().size(); i++) {
            Optional<Code> before = code.apply(here.elements().get(i - 1));
            Optional<Code> present = code.apply(here.elements().get(i));
            if (before.isPresent() && present.isPresent()) {
                Optional<String> expected = Numbering.expectedAfter(before.get(), present.get());
                if (expected.isPresent()) {
                    context.report(
                            here.at(i).child("code"),
                            Map.of("code", present.get().value(), "expected", expected.get()));
                }
            }
        }
    }
}
