package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** A word of an open list that this version does not know: kept, and told. */
final class UnknownCode extends Rule<PlanElement> {

    UnknownCode() {
        super(RuleInfo.of("code.unknown", Severity.INFO, "code"), PlanElement.class);
    }

    @Override
    public void check(PlanElement planElement, RuleContext context) {
        context.forEachValue(OpenCode.class, (code, at) -> {
            if (!code.isKnown()) {
                context.report(at.get(), Map.of("code", code.code()));
            }
        });
    }
}
