package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** A word of an open list that this version does not know: kept, and told. */
final class UnknownCode implements Rule<PlanElement> {

    private static final RuleInfo INFO = RuleInfo.of("code.unknown", Severity.INFO, "code");

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
        context.forEachValue(OpenCode.class, (code, at) -> {
            if (!code.isKnown()) {
                context.report(at.get(), Map.of("code", code.code()));
            }
        });
    }
}
