package org.mobilityplan.validation.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/**
 * A network that actions rely on, whose members or meetings the plan lists, and that nobody runs. Committees, their parts and the networks that govern the plan need no
 * coordinator of their own.
 */
final class UncoordinatedNetwork extends Rule<PartnerNetwork> {

    private static final Set<NetworkKind> NEED_COORDINATION = Set.of(NetworkKind.NETWORK, NetworkKind.CONSORTIUM);

    /** The networks that actions refer to. */
    private record OfActions(Set<NetworkId> ids) {

        private static OfActions of(ActionPlan plan) {
            Set<NetworkId> ids = new HashSet<>();
            for (PlacedAction placed : plan.index().getActionsAndSteps()) {
                ids.addAll(placed.getAction().getNetworks());
            }
            return new OfActions(ids);
        }
    }

    UncoordinatedNetwork() {
        super(RuleInfo.of("network.coordination.missing", Severity.INFO, "name"), PartnerNetwork.class);
    }

    @Override
    public void check(PartnerNetwork network, RuleContext context) {
        boolean needed = network.getParent().isEmpty()
                && network.getKind()
                        .filter(kind -> !NEED_COORDINATION.contains(kind))
                        .isEmpty()
                && !MissingCoordination.isGiven(network.getCoordination());
        if (!needed || !isDescribed(network) || hasLeadingMember(network)) {
            return;
        }
        if (context.computeOnce(OfActions.class, OfActions::of).ids().contains(network.getId())) {
            context.report(Pointer.ROOT, Map.of("name", network.getName()));
        }
    }

    /** Whether the plan describes a network, rather than name one that others run. */
    private static boolean isDescribed(PartnerNetwork network) {
        return !network.getMembers().isEmpty()
                || !network.getMeetings().isEmpty()
                || network.getCoordination().isPresent();
    }

    private static boolean hasLeadingMember(PartnerNetwork network) {
        for (Participant member : network.getMembers()) {
            if (member.getRole().isLeading()) {
                return true;
            }
        }
        return false;
    }
}
