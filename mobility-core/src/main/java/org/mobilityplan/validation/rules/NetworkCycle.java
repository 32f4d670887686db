package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** The parents of a network lead back to it. */
final class NetworkCycle implements Rule<ActionPlan> {

    private static final RuleInfo INFO = RuleInfo.of("network.cycle", Severity.ERROR, "path");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<ActionPlan> target() {
        return ActionPlan.class;
    }

    @Override
    public void check(ActionPlan actionPlan, RuleContext context) {
        Cycles.forEach(
                actionPlan.getNetworks(),
                PartnerNetwork::getId,
                PartnerNetwork::getParent,
                (position, path) -> context.report(
                        Pointer.ROOT.child("networks").child(position).child("parent"), Map.of("path", path)));
    }
}
