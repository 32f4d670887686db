package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** The parents of an organisation lead back to it. */
final class OrganisationCycle implements Rule<ActionPlan> {

    private static final RuleInfo INFO = RuleInfo.of("organisation.cycle", Severity.ERROR, "path");

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
                actionPlan.getOrganisations(),
                Organisation::getId,
                Organisation::getParent,
                (position, path) -> context.report(
                        Pointer.ROOT.child("organisations").child(position).child("parent"), Map.of("path", path)));
    }
}
