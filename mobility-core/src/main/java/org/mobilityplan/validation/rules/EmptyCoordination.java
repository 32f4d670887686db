package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** The coordination of an action is empty, and no level above names a coordinator. */
final class EmptyCoordination extends Rule<Action> {

    EmptyCoordination() {
        super(RuleInfo.of("coordination.empty", Severity.WARNING), Action.class);
    }

    @Override
    public void check(Action action, RuleContext context) {
        Optional<Coordination> coordination = action.getCoordination();
        if (coordination.isPresent() && !coordination.get().isGiven() && MissingCoordination.isOwed(context)) {
            context.report(Pointer.ROOT.child("coordination"), Map.of());
        }
    }
}
