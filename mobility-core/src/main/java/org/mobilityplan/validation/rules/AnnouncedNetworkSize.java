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

    /** They serve a network or attend it; a size without a role need not count them. */
    private static final Set<Role> SERVING = Set.of(Role.HOST, Role.OBSERVER, Role.SECRETARIAT);

    /** Those that a source names even where it only counts the others: « 12 membres, coprésidés par l’État et la Région ». */
    private static final Set<Role> OFFICES =
            Set.of(Role.CHAIR, Role.VICE_CHAIR, Role.LEAD, Role.HOST, Role.OBSERVER, Role.SECRETARIAT);

    /** Counts the members without those who serve; the code of a role has no space. */
    private static final String WITHOUT_SERVING = " ";

    AnnouncedNetworkSize() {
        super(
                RuleInfo.of("network.announced-size", Severity.WARNING, "announced", "listed", "name"),
                PartnerNetwork.class,
                "announcedSizes",
                "members");
    }

    /** Of several sizes with different periods, such as those of two years, the list has to match only one. */
    @Override
    public void check(PartnerNetwork network, RuleContext context) {
        List<AnnouncedSize> sizes = network.getAnnouncedSizes();
        if (sizes.isEmpty() || network.getMembers().isEmpty() || hasChanged(network)) {
            return;
        }
        Map<String, BigDecimal> listed = listed(network);
        Map<String, List<Integer>> wrong = new LinkedHashMap<>();
        Set<String> right = new HashSet<>();
        for (int i = 0; i < sizes.size(); i++) {
            String role = role(sizes.get(i));
            boolean open = network.isOpenList() || role.isEmpty() && namesOfficesOnly(network);
            if (isWrong(sizes.get(i).getQuantity(), listed.getOrDefault(role, BigDecimal.ZERO), open)
                    && !isRest(sizes.get(i), listed, network)
                    && !isOfMembers(sizes.get(i), listed, network)) {
                wrong.computeIfAbsent(role, any -> new ArrayList<>()).add(i);
            } else if (sizes.get(i).getQuantity().getPeriod().isPresent()) {
                right.add(role);
            }
        }
        for (Map.Entry<String, List<Integer>> each : wrong.entrySet()) {
            for (int i : each.getValue()) {
                Quantity announced = sizes.get(i).getQuantity();
                if (!(right.contains(each.getKey()) && announced.getPeriod().isPresent())) {
                    context.report(
                            Pointer.ROOT.child("announcedSizes").child(i),
                            Map.of(
                                    "name", network.getName(),
                                    "announced", Interval.text(announced),
                                    "listed",
                                            listed.getOrDefault(each.getKey(), BigDecimal.ZERO)
                                                    .toPlainString()));
                }
            }
        }
    }

    /** Whether a size without a role counts the members whose role has no size of its own: « 18 lycées, deux associés ». */
    private static boolean isRest(AnnouncedSize size, Map<String, BigDecimal> listed, PartnerNetwork network) {
        BigDecimal rest = listed.get("");
        if (size.getRole().isPresent() || rest == null) {
            return false;
        }
        Set<String> others = new HashSet<>();
        for (AnnouncedSize other : network.getAnnouncedSizes()) {
            if (other.getRole().isPresent() && others.add(role(other))) {
                rest = rest.subtract(listed.getOrDefault(role(other), BigDecimal.ZERO));
            }
        }
        return !others.isEmpty() && !isWrong(size.getQuantity(), rest, network.isOpenList());
    }

    /** Whether a list is of more than one day: some left it or joined it. */
    private static boolean hasChanged(PartnerNetwork network) {
        for (Participant member : network.getMembers()) {
            if (member.getPeriod().isPresent() || member.getStatus().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesOfficesOnly(PartnerNetwork network) {
        for (Participant member : network.getMembers()) {
            if (!OFFICES.contains(member.getRole())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a size without a role counts only some: « deux membres, plus la présidence », or all who do not only serve. */
    private static boolean isOfMembers(AnnouncedSize size, Map<String, BigDecimal> listed, PartnerNetwork network) {
        if (size.getRole().isPresent()) {
            return false;
        }
        for (String counted : List.of(Role.MEMBER.code(), WITHOUT_SERVING)) {
            BigDecimal members = listed.getOrDefault(counted, BigDecimal.ZERO);
            if (members.signum() > 0 && !isWrong(size.getQuantity(), members, network.isOpenList())) {
                return true;
            }
        }
        return false;
    }

    /** An empty list and a range are not compared. */
    private static boolean isWrong(Quantity announced, BigDecimal listed, boolean open) {
        if (announced.getValue().isEmpty() || announced.getUpTo().isPresent() || listed.signum() <= 0) {
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

    /**
     * Counts the members of each role, and all of them by the empty role; a group counts with its size. Members counted in
     * different units are not added up: such a role counts as 0.
     */
    private static Map<String, BigDecimal> listed(PartnerNetwork network) {
        Map<String, BigDecimal> listed = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        Set<String> mixed = new HashSet<>();
        boolean canRepeat = DuplicateNetworkMember.canRepeatAny(network.getMembers());
        Set<String> met = new HashSet<>();
        for (Participant member : network.getMembers()) {
            String who = canRepeat ? DuplicateNetworkMember.who(member) : "";
            if (!who.isEmpty() && !met.add(DuplicateNetworkMember.membership(who, member))) {
                // Another rule reports a member that is listed twice.
                continue;
            }
            BigDecimal count = member.getCount().flatMap(Quantity::getValue).orElse(BigDecimal.ONE);
            String unit = member.getCount().flatMap(Quantity::getUnit).orElse("");
            Role own = member.getRole();
            for (String role :
                    SERVING.contains(own) ? List.of(own.code(), "") : List.of(own.code(), "", WITHOUT_SERVING)) {
                listed.merge(role, count, BigDecimal::add);
                String other = unit.isEmpty() ? null : units.putIfAbsent(role, unit);
                if (other != null && !other.equals(unit)) {
                    mixed.add(role);
                }
            }
        }
        listed.keySet().removeAll(mixed);
        return listed;
    }
}
