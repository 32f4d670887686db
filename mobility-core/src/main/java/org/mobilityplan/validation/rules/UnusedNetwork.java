package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A network that nothing in the plan refers to and that holds nothing: neither members nor meetings, and no parent. */
final class UnusedNetwork extends Rule<PartnerNetwork> {

    UnusedNetwork() {
        super(RuleInfo.of("network.unused", Severity.INFO, "name"), PartnerNetwork.class);
    }

    @Override
    public boolean runsLast() {
        return true;
    }

    @Override
    public void check(PartnerNetwork network, RuleContext context) {
        boolean empty = network.getMembers().isEmpty()
                && network.getMeetings().isEmpty()
                && network.getParent().isEmpty()
                && network.getAnnouncedSizes().isEmpty()
                && network.getRhythm().isEmpty();
        if (empty && !context.isReferenced(network.getId())) {
            context.report(Pointer.ROOT, Map.of("name", network.getName()));
        }
    }
}
