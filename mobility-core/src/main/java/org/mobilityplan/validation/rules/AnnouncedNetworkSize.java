package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** The announced size of a network is not that of the members it lists. */
final class AnnouncedNetworkSize extends Rule<PartnerNetwork> {

    AnnouncedNetworkSize() {
        super(
                RuleInfo.of("network.announced-size", Severity.WARNING, "announced", "listed", "role"),
                PartnerNetwork.class);
    }

    @Override
    public void check(PartnerNetwork partnerNetwork, RuleContext context) {
        for (int i = 0; i < partnerNetwork.getAnnouncedSizes().size(); i++) {
            AnnouncedSize size = partnerNetwork.getAnnouncedSizes().get(i);
            Optional<BigDecimal> announced = size.getQuantity().getValue();
            BigDecimal listed = listed(partnerNetwork, size.getRole());
            // An empty list claims nothing; a number given as a range or in words is not compared.
            if (announced.isEmpty()
                    || listed.signum() == 0
                    || size.getQuantity().getUpTo().isPresent()) {
                continue;
            }
            boolean more = listed.compareTo(announced.get()) > 0;
            boolean fewer = listed.compareTo(announced.get()) < 0;
            boolean wrong = switch (size.getQuantity().getQualifier()) {
                case EXACT -> more || fewer && !partnerNetwork.isOpenList();
                case LESS_THAN, AT_MOST, NEARLY -> more;
                case MORE_THAN, AT_LEAST, ABOUT, PART_OF -> false;
            };
            if (wrong) {
                context.report(
                        Pointer.ROOT.child("announcedSizes").child(i),
                        Map.of(
                                "announced", announced.get().toPlainString(),
                                "listed", listed.toPlainString(),
                                "role", size.getRole().map(Role::code).orElse("*")));
            }
        }
    }

    /** A member that is a counted group stands for as many as it counts. */
    private static BigDecimal listed(PartnerNetwork network, Optional<Role> role) {
        return network.getMembers().stream()
                .filter(member -> role.isEmpty() || member.getRole().equals(role.get()))
                .map(member -> member.getCount().flatMap(Quantity::getValue).orElse(BigDecimal.ONE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
