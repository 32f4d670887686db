package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Two chantiers side by side have the same code, quotes and spaces apart. */
final class DuplicateChantierCode extends Rule<PlanElement> {

    DuplicateChantierCode() {
        super(RuleInfo.of("chantier.code.duplicate", Severity.ERROR, "code", "first"), PlanElement.class);
    }

    @Override
    public void check(PlanElement planElement, RuleContext context) {
        Siblings.forEachTwin(
                Siblings.chantiers(planElement),
                chantier -> chantier.getCode().map(Code::comparisonKey),
                (position, first) -> context.report(
                        Pointer.ROOT.child("chantiers").child(position).child("code"),
                        Map.of(
                                "code",
                                        Siblings.chantiers(planElement)
                                                .get(position)
                                                .getCode()
                                                .map(Code::value)
                                                .orElse(""),
                                "first", Integer.toString(first + 1))));
    }
}
