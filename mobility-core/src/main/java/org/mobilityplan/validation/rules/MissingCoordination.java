package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanLevel;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/**
 * An action without a coordinator, neither its own nor an inherited one. Where none of the actions of a chantier or plan has one,
 * that level lacks it.
 */
final class MissingCoordination extends Rule<PlanLevel> {

    MissingCoordination() {
        super(RuleInfo.of("coordination.missing", Severity.WARNING, "subject"), PlanLevel.class);
    }

    @Override
    public boolean canFindWith(String property) {
        return !property.equals("coordination");
    }

    @Override
    public void check(PlanLevel level, RuleContext context) {
        boolean missing = level.getCoordination().isEmpty()
                && isOwed(context)
                && (level instanceof Action
                        ? !Uncoordinated.in(context).hasAny(context.ancestors())
                        : Uncoordinated.mayBe(level)
                                && Uncoordinated.in(context).has(level));
        if (missing) {
            context.report(
                    Pointer.ROOT,
                    Map.of("subject", level instanceof Action ? Subject.of(level) : Uncoordinated.subject(level)));
        }
    }

    /** Whether the action needs a coordinator of its own: it is not a step and inherits none. */
    static boolean isOwed(RuleContext context) {
        List<PlanElement> above = context.ancestors();
        boolean step = !above.isEmpty() && above.get(above.size() - 1) instanceof Action;
        if (step || isGiven(context.plan().getCoordination())) {
            return false;
        }
        for (PlanElement element : above) {
            if (element instanceof Chantier chantier
                    && (isGiven(chantier.getCoordination()) || isReportedEmpty(chantier))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a chantier has an empty coordination that it needs; that of its actions is then missing for the same reason. */
    private static boolean isReportedEmpty(Chantier chantier) {
        return chantier.getCoordination().isPresent()
                && !isGiven(chantier.getCoordination())
                && !areCoordinated(chantier.getActions());
    }

    /** Whether every action of a chantier has its own coordinator, so that none of the chantier is needed. */
    static boolean areCoordinated(List<Action> actions) {
        for (Action action : actions) {
            if (!isGiven(action.getCoordination())) {
                return false;
            }
        }
        return !actions.isEmpty();
    }

    static boolean isGiven(Optional<Coordination> coordination) {
        return coordination.isPresent() && coordination.get().isGiven();
    }
}
