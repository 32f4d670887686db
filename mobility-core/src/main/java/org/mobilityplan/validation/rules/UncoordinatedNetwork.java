package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.CoordinationLevel;
import org.mobilityplan.model.EffectiveCoordination;
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
 * A network that actions rely on and that nobody runs, unless they take part themselves, a member coordinates such an action, or the
 * coordination of the level above the action holds for both. Committees, their parts and the networks that govern the plan need no
 * coordinator of their own.
 */
final class UncoordinatedNetwork extends Rule<PartnerNetwork> {

    private static final Set<NetworkKind> NEED_COORDINATION = Set.of(NetworkKind.NETWORK, NetworkKind.CONSORTIUM);

    /**
     * The networks that actions refer to, those that take part in one themselves or are coordinated at a level above, and each with
     * who coordinates such an action.
     */
    private record OfActions(
            Set<NetworkId> ids, Set<NetworkId> acting, Map<NetworkId, List<Coordination>> coordinations) {

        private static OfActions of(ActionPlan plan) {
            OfActions of = new OfActions(new HashSet<>(), new HashSet<>(), new HashMap<>());
            for (PlacedAction placed : plan.index().getActionsAndSteps()) {
                Action action = placed.getAction();
                of.ids.addAll(action.getNetworks());
                for (NetworkId id : action.getNetworks()) {
                    of.addCoordinating(id, placed);
                }
                of.addActing(action.getPartners());
                if (action.getCoordination().isPresent()) {
                    of.addActing(action.getCoordination().get().getCoordinators());
                }
            }
            return of;
        }

        private void addActing(List<Participant> participants) {
            for (Participant participant : participants) {
                participant.getNetwork().ifPresent(acting::add);
            }
        }

        private void addCoordinating(NetworkId id, PlacedAction placed) {
            if (placed.getEffectiveCoordination().isPresent()) {
                EffectiveCoordination effective =
                        placed.getEffectiveCoordination().get();
                if (effective.isInherited() && effective.getLevel() != CoordinationLevel.ACTION) {
                    acting.add(id);
                }
                coordinations.computeIfAbsent(id, none -> new ArrayList<>()).add(effective.getCoordination());
            }
        }

        /** Whether a member coordinates an action that relies on its network: a reader knows whom to ask. */
        boolean areLedByMember(PartnerNetwork network) {
            Set<String> members = new HashSet<>();
            network.getMembers().forEach(member -> members.add(DuplicateNetworkMember.who(member)));
            for (Coordination coordination : coordinations.getOrDefault(network.getId(), List.of())) {
                for (Participant coordinator : coordination.getCoordinators()) {
                    if (members.contains(DuplicateNetworkMember.who(coordinator))) {
                        return true;
                    }
                }
            }
            return false;
        }

        boolean relyOn(NetworkId id) {
            return ids.contains(id) && !acting.contains(id);
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
        if (!needed || hasLeadingMember(network)) {
            return;
        }
        OfActions actions = context.computeOnce(OfActions.class, OfActions::of);
        if (actions.relyOn(network.getId()) && !actions.areLedByMember(network)) {
            context.report(Pointer.ROOT, Map.of("name", network.getName()));
        }
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
