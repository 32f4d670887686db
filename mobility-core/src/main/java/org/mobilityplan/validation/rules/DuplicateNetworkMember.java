package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** A network lists the same member twice in the same role. */
final class DuplicateNetworkMember extends Rule<PartnerNetwork> {

    DuplicateNetworkMember() {
        super(RuleInfo.of("network.member.duplicate", Severity.WARNING, "name"), PartnerNetwork.class);
    }

    @Override
    public void check(PartnerNetwork partnerNetwork, RuleContext context) {
        Siblings.forEachTwin(
                partnerNetwork.getMembers(),
                member -> key(member),
                (position, first) -> context.report(
                        Pointer.ROOT.child("members").child(position),
                        Map.of(
                                "name",
                                context.index()
                                        .nameOf(partnerNetwork.getMembers().get(position)))));
    }

    /** A scope or territory of its own makes another membership of it. */
    private static Optional<String> key(Participant member) {
        return member.getOrganisation()
                .map(Objects::toString)
                .or(() -> member.getNetwork().map(Objects::toString))
                .or(() -> member.getName().map(Siblings::comparable).filter(name -> !name.isEmpty()))
                .map(who -> who + " " + member.getRole() + " " + member.getScope() + " " + member.getTerritory() + " "
                        + member.getService());
    }
}
