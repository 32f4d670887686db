package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An identifier that occurs twice in the directory: an organisation listed twice, or two organisations of different names. */
final class SharedIdentifier extends Rule<Organisation> {

    private final boolean otherName;

    private SharedIdentifier(RuleInfo info, boolean otherName) {
        super(info, Organisation.class, "identifiers");
        this.otherName = otherName;
    }

    /** One identifier under two names. */
    static SharedIdentifier underTwoNames() {
        return new SharedIdentifier(
                RuleInfo.of("organisation.identifier.two-names", Severity.WARNING, "first", "name", "value"), true);
    }

    /** One identifier twice under one name. */
    static SharedIdentifier twice() {
        return new SharedIdentifier(
                RuleInfo.of("organisation.identifier.duplicate", Severity.WARNING, "first", "name", "value"), false);
    }

    /** The first organisation with each identifier, by scheme and value. */
    private record Owners(Map<ExternalId, Organisation> first) {

        private static Owners of(ActionPlan plan) {
            Map<ExternalId, Organisation> first = new HashMap<>();
            for (Organisation each : plan.getOrganisations()) {
                for (ExternalId id : each.getIdentifiers()) {
                    first.putIfAbsent(id, each);
                }
            }
            return new Owners(first);
        }
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        if (organisation.getIdentifiers().isEmpty()) {
            return;
        }
        Owners owners = context.computeOnce(Owners.class, Owners::of);
        Set<ExternalId> own = new HashSet<>();
        for (int i = 0; i < organisation.getIdentifiers().size(); i++) {
            ExternalId id = organisation.getIdentifiers().get(i);
            Organisation first = owners.first().getOrDefault(id, organisation);
            boolean shared = first != organisation || !own.add(id);
            boolean differs = !Directory.key(first.getName()).equals(Directory.key(organisation.getName()));
            if (shared && differs == otherName) {
                context.report(
                        Pointer.ROOT.child("identifiers").child(i),
                        Map.of(
                                "value", id.toString(),
                                "name", organisation.getName(),
                                "first", first.getName()));
            }
        }
    }
}
