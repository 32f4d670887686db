package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** The announced size of a network differs from the number of listed members. */
final class AnnouncedNetworkSize extends Rule<PartnerNetwork> {

    AnnouncedNetworkSize() {
        super(
                RuleInfo.of("network.announced-size", Severity.WARNING, "announced", "listed", "role"),
                PartnerNetwork.class);
    }

    /** If there are several sizes, such as those of two years, the list has to match only one. */
    @Override
    public void check(PartnerNetwork network, RuleContext context) {
        if (network.getAnnouncedSizes().isEmpty() || network.getMembers().isEmpty()) {
            return;
        }
        Map<String, BigDecimal> listed = listed(network);
        Map<String, List<Integer>> wrong = new LinkedHashMap<>();
        Set<String> right = new HashSet<>();
        for (int i = 0; i < network.getAnnouncedSizes().size(); i++) {
            AnnouncedSize size = network.getAnnouncedSizes().get(i);
            String role = role(size);
            if (isWrong(size.getQuantity(), listed.getOrDefault(role, BigDecimal.ZERO), network.isOpenList())) {
                wrong.computeIfAbsent(role, any -> new ArrayList<>()).add(i);
            } else {
                right.add(role);
            }
        }
        wrong.keySet().removeAll(right);
        for (List<Integer> positions : wrong.values()) {
            for (int i : positions) {
                AnnouncedSize size = network.getAnnouncedSizes().get(i);
                context.report(
                        Pointer.ROOT.child("announcedSizes").child(i),
                        Map.of(
                                "announced",
                                Interval.text(size.getQuantity()),
                                "listed",
                                listed.getOrDefault(role(size), BigDecimal.ZERO).toPlainString(),
                                "role",
                                size.getRole().map(Role::code).orElse("*")));
            }
        }
    }

    /** An empty list and a range are not compared. */
    private static boolean isWrong(Quantity announced, BigDecimal listed, boolean open) {
        if (announced.getValue().isEmpty() || announced.getUpTo().isPresent() || listed.signum() == 0) {
            return false;
        }
        int more = listed.compareTo(announced.getValue().get());
        return switch (announced.getQualifier()) {
            case EXACT -> more > 0 || more < 0 && !open;
            case LESS_THAN, AT_MOST, NEARLY -> more > 0;
            case MORE_THAN, AT_LEAST, ABOUT, PART_OF -> false;
        };
    }

    /** The role that a size applies to, empty for all roles. */
    private static String role(AnnouncedSize size) {
        return size.getRole().map(Role::code).orElse("");
    }

    /** Counts the members of each role, and all of them by the empty role; a group counts with its size. */
    private static Map<String, BigDecimal> listed(PartnerNetwork network) {
        Map<String, BigDecimal> listed = new HashMap<>();
        for (Participant member : network.getMembers()) {
            BigDecimal count = member.getCount().isPresent()
                    ? member.getCount().get().getValue().orElse(BigDecimal.ONE)
                    : BigDecimal.ONE;
            add(count, member.getRole().code(), listed);
            add(count, "", listed);
        }
        return listed;
    }

    private static void add(BigDecimal count, String role, Map<String, BigDecimal> listed) {
        listed.put(role, listed.getOrDefault(role, BigDecimal.ZERO).add(count));
    }
}
