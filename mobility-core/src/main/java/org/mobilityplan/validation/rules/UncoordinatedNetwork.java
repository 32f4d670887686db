package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A network without a coordinator. */
final class UncoordinatedNetwork extends Rule<PartnerNetwork> {

    private static final Set<Role> LEADING = Set.of(Role.LEAD, Role.COORDINATING, Role.CHAIR);

    UncoordinatedNetwork() {
        super(RuleInfo.of("network.coordination.missing", Severity.INFO, "name"), PartnerNetwork.class);
    }

    @Override
    public void check(PartnerNetwork partnerNetwork, RuleContext context) {
        if (MissingCoordination.isGiven(partnerNetwork.getCoordination())) {
            return;
        }
        for (Participant member : partnerNetwork.getMembers()) {
            if (LEADING.contains(member.getRole())) {
                return;
            }
        }
        context.report(Pointer.ROOT, Map.of("name", partnerNetwork.getName()));
    }
}
