package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Two networks of one name that are not in different territories. */
final class DuplicateNetworkName extends Rule<PartnerNetwork> {

    DuplicateNetworkName() {
        super(RuleInfo.of("network.name.duplicate", Severity.WARNING, "name"), PartnerNetwork.class);
    }

    @Override
    public void check(PartnerNetwork network, RuleContext context) {
        if (!context.computeOnce(Names.class, Names::new).hashes.canRepeat(network.getName())) {
            return;
        }
        String territory = network.getTerritory().isPresent()
                ? Directory.place(network.getTerritory().get())
                : "";
        String parent =
                network.getParent().isPresent() ? network.getParent().get().value() : "";
        NameKey name = NameKey.joined(network.getName());
        if (name.isEmpty()) {
            return;
        }
        Optional<Pointer> other = context.previousOccurrence(name.value() + "|" + territory + "|" + parent);
        if (other.isPresent()) {
            context.report(Pointer.ROOT.child("name"), Map.of("name", network.getName()));
        }
    }

    /** The names of all networks, which exclude most before their keys are computed. */
    private static final class Names {

        private final NameHashes hashes;

        Names(ActionPlan plan) {
            this.hashes = new NameHashes(plan.getNetworks().size());
            for (PartnerNetwork each : plan.getNetworks()) {
                hashes.add(each.getName());
            }
        }
    }
}
