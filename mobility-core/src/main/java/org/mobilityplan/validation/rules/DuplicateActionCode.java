package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Two actions side by side have the same code, quotes and spaces apart. */
final class DuplicateActionCode implements Rule<PlanElement> {

    private static final RuleInfo INFO = RuleInfo.of("action.code.duplicate", Severity.WARNING, "code", "first");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<PlanElement> target() {
        return PlanElement.class;
    }

    @Override
    public void check(PlanElement planElement, RuleContext context) {
        Siblings.forEachTwin(
                siblings(planElement),
                action -> action.getCode().map(Code::comparisonKey),
                (position, first) -> context.report(
                        Pointer.ROOT
                                .child(property(planElement))
                                .child(position)
                                .child("code"),
                        Map.of(
                                "code",
                                        siblings(planElement)
                                                .get(position)
                                                .getCode()
                                                .map(Code::value)
                                                .orElse(""),
                                "first", Integer.toString(first + 1))));
    }

    static List<Action> siblings(PlanElement element) {
        if (element instanceof ActionPlan plan) {
            return plan.getActions();
        }
        if (element instanceof Chantier chantier) {
            return chantier.getActions();
        }
        if (element instanceof Action action) {
            return action.getSteps();
        }
        return List.of();
    }

    static String property(PlanElement element) {
        return element instanceof Action ? "steps" : "actions";
    }
}
