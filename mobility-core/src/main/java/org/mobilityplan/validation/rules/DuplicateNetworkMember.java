package org.mobilityplan.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A network lists the same member twice in the same role. */
final class DuplicateNetworkMember extends Rule<PartnerNetwork> {

    DuplicateNetworkMember() {
        super(RuleInfo.of("network.member.duplicate", Severity.WARNING, "name", "subject"), PartnerNetwork.class);
    }

    @Override
    public void check(PartnerNetwork partnerNetwork, RuleContext context) {
        List<Participant> members = partnerNetwork.getMembers();
        if (!canRepeatAny(members)) {
            return;
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            String who = who(members.get(i));
            if (!who.isEmpty() && !met.add(membership(who, members.get(i)))) {
                context.report(
                        Pointer.ROOT.child("members").child(i),
                        Map.of(
                                "name", context.index().nameOf(members.get(i)),
                                "subject", Subject.of(partnerNetwork)));
            }
        }
    }

    /** Whether anyone may be listed more than once, in whatever role: excludes most lists quickly. */
    static boolean canRepeatAny(List<Participant> participants) {
        if (participants.size() < 2) {
            return false;
        }
        NameHashes names = new NameHashes(participants.size());
        for (int i = 0; i < participants.size(); i++) {
            names.add(idOrName(participants.get(i)));
        }
        return !names.areDifferent();
    }

    private static String idOrName(Participant participant) {
        Optional<OrganisationId> organisation = participant.getOrganisation();
        if (organisation.isPresent()) {
            return organisation.get().value();
        }
        return participant.getNetwork().isPresent()
                ? participant.getNetwork().get().value()
                : participant.getName().orElse("");
    }

    /** Who takes part, empty if unknown: an organisation and a network with one id differ, and so does a name. */
    static String who(Participant member) {
        Optional<OrganisationId> organisation = member.getOrganisation();
        if (organisation.isPresent()) {
            return "organisation " + organisation.get().value();
        }
        if (member.getNetwork().isPresent()) {
            return "network " + member.getNetwork().get().value();
        }
        String name = Directory.key(member.getName().orElse("")).value();
        return name.isEmpty() ? "" : "name " + name;
    }

    /** A different scope, territory or period makes it a different membership. */
    static String membership(String who, Participant member) {
        return JointKey.of(
                who,
                member.getRole(),
                member.getScope(),
                member.getTerritory(),
                member.getService(),
                Span.key(member.getPeriod()),
                member.getStatus());
    }
}
