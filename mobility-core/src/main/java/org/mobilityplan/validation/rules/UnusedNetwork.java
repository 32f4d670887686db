package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A network that nothing in the plan refers to and of which nothing is known but its name: no members, meetings, period or links. */
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
        if (holdsNothing(network) && !context.isReferenced(network.getId()) && !Drafts.isDraft(context.plan())) {
            context.report(Pointer.ROOT, Map.of("name", network.getName()));
        }
    }

    /** Whether nothing is known of a network but its heading and who runs it. */
    private static boolean holdsNothing(PartnerNetwork network) {
        PartnerNetwork named = PartnerNetwork.builder()
                .id(network.getId())
                .name(network.getName())
                .acronym(network.getAcronym())
                .kind(network.getKind())
                .text(network.getText())
                .territory(network.getTerritory())
                .coordination(network.getCoordination())
                .source(network.getSource())
                .suppressions(network.getSuppressions())
                .extensions(network.getExtensions())
                .build();
        return network.equals(named);
    }
}
