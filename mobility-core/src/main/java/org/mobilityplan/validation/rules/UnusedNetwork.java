package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A network that nothing in the plan refers to and of which nothing is known but its name: no members, meetings, period or links. */
final class UnusedNetwork extends Rule<PartnerNetwork> {

    /** What it is called and who runs it. */
    private static final Set<String> HEADING =
            Set.of("id", "name", "acronym", "kind", "text", "territory", "coordination", "source", "suppressions");

    UnusedNetwork() {
        super(RuleInfo.of("network.unused", Severity.INFO, "name"), PartnerNetwork.class);
    }

    @Override
    public boolean runsLast() {
        return true;
    }

    @Override
    public void check(PartnerNetwork network, RuleContext context) {
        if (Elements.holdsOnly(network, HEADING)
                && !context.isReferenced(network.getId())
                && !Drafts.isDraft(context.plan())) {
            context.report(Pointer.ROOT, Map.of("name", network.getName()));
        }
    }
}
