package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A reference to an action that this plan does not have. */
final class UnknownActionReference extends Rule<PlanElement> {

    UnknownActionReference() {
        super(RuleInfo.of("reference.action.unknown", Severity.ERROR, "id"), PlanElement.class);
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return type == ActionReference.class || type == Link.class;
    }

    @Override
    public void check(PlanElement planElement, RuleContext context) {
        if (planElement instanceof ActionReference reference) {
            check(reference.getPlan(), Optional.of(reference.getAction()), context);
        } else if (planElement instanceof Link link) {
            check(link.getPlan(), link.getAction(), context);
        }
    }

    private static void check(Optional<PlanId> plan, Optional<ActionId> action, RuleContext context) {
        boolean here = plan.isEmpty() || plan.get().equals(context.plan().getId());
        if (here && action.isPresent() && context.index().action(action.get()).isEmpty()) {
            context.report(
                    Pointer.ROOT.child("action"), Map.of("id", action.get().value()));
        }
    }
}
