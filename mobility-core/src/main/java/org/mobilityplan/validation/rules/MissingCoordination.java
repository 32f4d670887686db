package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** An action that nobody coordinates: neither itself nor anything above it says who does. */
final class MissingCoordination implements Rule<Action> {

    private static final RuleInfo INFO = RuleInfo.of("coordination.missing", Severity.WARNING, "cell");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Action> target() {
        return Action.class;
    }

    @Override
    public void check(Action action, RuleContext context) {
        List<PlanElement> above = context.ancestors();
        boolean step = above.get(above.size() - 1) instanceof Action;
        if (step || isGiven(action.getCoordination()) || above.stream().anyMatch(MissingCoordination::coordinates)) {
            return;
        }
        boolean emptyCell = action.getCoordination().isPresent();
        context.report(
                emptyCell ? Pointer.ROOT.child("coordination") : Pointer.ROOT,
                Map.of("cell", emptyCell ? "empty" : "absent"));
    }

    private static boolean coordinates(PlanElement element) {
        return element instanceof Chantier chantier
                ? isGiven(chantier.getCoordination())
                : element instanceof ActionPlan plan && isGiven(plan.getCoordination());
    }

    private static boolean isGiven(Optional<Coordination> coordination) {
        return coordination.filter(Coordination::isGiven).isPresent();
    }
}
