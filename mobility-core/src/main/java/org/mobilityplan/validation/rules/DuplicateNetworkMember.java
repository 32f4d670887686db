package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
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
        Siblings<Participant> members = new Siblings<>("members", partnerNetwork.getMembers());
        members.forEachTwin(
                DuplicateNetworkMember::key,
                (position, first) -> context.report(
                        members.at(position),
                        Map.of(
                                "name",
                                context.index()
                                        .nameOf(partnerNetwork.getMembers().get(position)))));
    }

    /** A scope or territory of its own makes another membership of it. */
    private static Optional<?> key(Participant member) {
        return member.getOrganisation()
                .map(Objects::toString)
                .or(() -> member.getNetwork().map(Objects::toString))
                .or(() -> member.getName()
                        .map(Directory::key)
                        .filter(name -> !name.isEmpty())
                        .map(NameKey::value))
                .map(who -> who + " " + member.getRole() + " " + member.getScope() + " " + member.getTerritory() + " "
                        + member.getService());
    }
}
