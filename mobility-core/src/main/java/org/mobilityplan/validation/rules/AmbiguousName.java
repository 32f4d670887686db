package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Territory;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A participant given by a name that several organisations of the directory have. */
final class AmbiguousName extends Rule<Participant> {

    AmbiguousName() {
        super(
                RuleInfo.of("participant.name.ambiguous", Severity.INFO, "first", "name", "second"),
                Participant.class,
                "name");
    }

    @Override
    public void check(Participant participant, RuleContext context) {
        if (participant.getOrganisation().isPresent() || participant.getName().isEmpty()) {
            return;
        }
        List<Organisation> candidates = Directory.of(context).candidates(participant, context);
        if (candidates.size() > 1
                && context.previousOccurrence(
                                Directory.key(participant.getName().get()))
                        .isEmpty()) {
            context.report(
                    Pointer.ROOT.child("name"),
                    Map.of(
                            "name", participant.getName().get(),
                            "first", described(candidates.get(0)),
                            "second", described(candidates.get(1))));
        }
    }

    private static String described(Organisation organisation) {
        Optional<String> territory = organisation.getTerritory().flatMap(Territory::getName);
        return organisation.getId().value() + (territory.isPresent() ? " (" + territory.get() + ")" : "");
    }
}
