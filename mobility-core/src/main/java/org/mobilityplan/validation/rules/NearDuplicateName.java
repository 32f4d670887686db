package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Two organisations whose names differ at most by case, accents, spaces and punctuation. */
final class NearDuplicateName extends Rule<Organisation> {

    NearDuplicateName() {
        super(
                RuleInfo.of("organisation.name.near-duplicate", Severity.INFO, "first", "id", "name"),
                Organisation.class);
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        Directory directory = Directory.of(context);
        if (!directory.sharesNames()) {
            return;
        }
        for (NameKey name : Directory.names(organisation)) {
            Optional<Organisation> first = directory.firstNamed(name);
            if (first.isPresent() && Directory.mayBeOne(first.get(), organisation)) {
                context.report(
                        Pointer.ROOT.child("name"),
                        Map.of(
                                "name", organisation.getName(),
                                "first", first.get().getName(),
                                "id", first.get().getId().value()));
                return;
            }
        }
    }
}
