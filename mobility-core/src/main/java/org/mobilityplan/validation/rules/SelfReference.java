package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An element that refers to itself. */
final class SelfReference extends Rule<PlanElement> {

    private static final Set<Class<?>> TYPES =
            Set.of(Organisation.class, PartnerNetwork.class, Participant.class, ActionReference.class, Link.class);

    SelfReference() {
        super(RuleInfo.of("reference.self", Severity.ERROR, "id", "subject"), PlanElement.class);
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return TYPES.contains(type);
    }

    @Override
    public List<String> neededProperties(Class<?> type) {
        return type == Organisation.class || type == PartnerNetwork.class ? List.of("parent") : List.of();
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        if (element instanceof Organisation organisation) {
            report("parent", organisation.getParent(), Optional.of(organisation.getId()), context);
        } else if (element instanceof PartnerNetwork network) {
            report("parent", network.getParent(), Optional.of(network.getId()), context);
        } else if (element instanceof Participant participant) {
            report("representing", participant.getRepresenting(), participant.getOrganisation(), context);
            if (context.property().equals("members") && context.parent().orElseThrow() instanceof PartnerNetwork of) {
                report("network", participant.getNetwork(), Optional.of(of.getId()), context);
            }
        } else if (context.parent().orElse(null) instanceof Action action) {
            reportAction(element, action, context);
        } else if (element instanceof Link link
                && context.parent().orElse(null) instanceof Chantier chantier
                && isHere(link.getPlan(), context)) {
            report("chantier", link.getChantier(), Optional.of(chantier.getId()), context);
        }
    }

    private static void reportAction(PlanElement element, Action action, RuleContext context) {
        if (element instanceof ActionReference reference && isHere(reference.getPlan(), context)) {
            report("action", Optional.of(reference.getAction()), Optional.of(action.getId()), context);
        } else if (element instanceof Link link && isHere(link.getPlan(), context)) {
            report("action", link.getAction(), Optional.of(action.getId()), context);
        }
    }

    private static boolean isHere(Optional<PlanId> plan, RuleContext context) {
        return plan.isEmpty() || plan.get().equals(context.plan().getId());
    }

    private static void report(String property, Optional<?> reference, Optional<?> own, RuleContext context) {
        if (reference.isPresent() && reference.equals(own)) {
            context.report(
                    Pointer.ROOT.child(property),
                    Map.of("id", own.get().toString(), "subject", Subject.around(context)));
        }
    }
}
