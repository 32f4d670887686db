package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Two actions side by side have the same code, quotes and spaces apart. */
final class DuplicateActionCode extends Rule<PlanElement> {

    DuplicateActionCode() {
        super(RuleInfo.of("action.code.duplicate", Severity.WARNING, "code", "first"), PlanElement.class);
    }

    @Override
    public void check(PlanElement planElement, RuleContext context) {
        Siblings.forEachTwin(
                Siblings.actions(planElement),
                action -> action.getCode().map(Code::comparisonKey),
                (position, first) -> context.report(
                        Pointer.ROOT
                                .child(Siblings.actionsProperty(planElement))
                                .child(position)
                                .child("code"),
                        Map.of(
                                "code",
                                        Siblings.actions(planElement)
                                                .get(position)
                                                .getCode()
                                                .map(Code::value)
                                                .orElse(""),
                                "first", Integer.toString(first + 1))));
    }
}
