package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Two networks of one plan have the same id: a reference to it could mean either. */
final class DuplicateNetworkId implements Rule<PartnerNetwork> {

    private static final RuleInfo INFO = RuleInfo.of("network.id.duplicate", Severity.ERROR, "id", "other");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<PartnerNetwork> target() {
        return PartnerNetwork.class;
    }

    @Override
    public void check(PartnerNetwork partnerNetwork, RuleContext context) {
        context.metBefore(partnerNetwork.getId())
                .ifPresent(other -> context.report(
                        Pointer.ROOT.child("id"),
                        Map.of("id", partnerNetwork.getId().value(), "other", other.value())));
    }
}
