package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Something refers to a network that the plan does not have. */
final class UnknownNetworkReference implements Rule<PlanElement> {

    private static final RuleInfo INFO = RuleInfo.of("reference.network.unknown", Severity.ERROR, "id");

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
        context.forEachValue(NetworkId.class, (id, at) -> {
            if (context.index().network(id).isEmpty()) {
                context.report(at.get(), Map.of("id", id.value()));
            }
        });
    }
}
