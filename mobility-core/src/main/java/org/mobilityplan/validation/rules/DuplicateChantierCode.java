package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Two chantiers side by side have the same code, quotes and spaces apart. */
final class DuplicateChantierCode implements Rule<PlanElement> {

    private static final RuleInfo INFO = RuleInfo.of("chantier.code.duplicate", Severity.ERROR, "code", "first");

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
                chantier -> chantier.getCode().map(Code::comparisonKey),
                (position, first) -> context.report(
                        Pointer.ROOT.child("chantiers").child(position).child("code"),
                        Map.of(
                                "code",
                                        siblings(planElement)
                                                .get(position)
                                                .getCode()
                                                .map(Code::value)
                                                .orElse(""),
                                "first", Integer.toString(first + 1))));
    }

    static List<Chantier> siblings(PlanElement element) {
        if (element instanceof ActionPlan plan) {
            return plan.getChantiers();
        }
        if (element instanceof Chantier chantier) {
            return chantier.getChantiers();
        }
        return List.of();
    }
}
