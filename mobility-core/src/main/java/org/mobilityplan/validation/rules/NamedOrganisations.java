package org.mobilityplan.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.structure.ElementSearch;

/**
 * The organisations that participants and the words on coordination name without their ids. A pass through the plan of its own:
 * what other rules visit depends on which of them are enabled.
 */
final class NamedOrganisations {

    private static final ElementSearch NAMING = new ElementSearch(Set.of(Participant.class, Coordination.class));

    private final Set<OrganisationId> named = new HashSet<>();

    /** Names of participants that too many organisations have to look at each. */
    private final Set<NameKey> crowded = new HashSet<>();

    private NamedOrganisations(RuleContext context) {
        NAMING.visit(context.plan(), element -> add(element, context));
    }

    /** Those of the plan being validated. */
    static NamedOrganisations of(RuleContext context) {
        return context.computeOnce(NamedOrganisations.class, plan -> new NamedOrganisations(context));
    }

    boolean contains(Organisation organisation) {
        if (named.contains(organisation.getId())) {
            return true;
        }
        if (crowded.isEmpty()) {
            return false;
        }
        for (NameKey name : Directory.names(organisation)) {
            if (crowded.contains(name)) {
                return true;
            }
        }
        return crowded.contains(Directory.key(organisation.getAcronym().orElse("")));
    }

    private void add(PlanElement element, RuleContext context) {
        if (element instanceof Participant participant) {
            addParticipant(participant, context);
        } else if (element instanceof Coordination coordination) {
            Mentions.of(context).addNamed(coordination.getText().orElse(""), named);
        }
    }

    private void addParticipant(Participant participant, RuleContext context) {
        Optional<String> name = participant.getName();
        if (name.isEmpty() || participant.getOrganisation().isPresent()) {
            return;
        }
        Directory directory = Directory.of(context);
        for (Organisation candidate : directory.candidates(participant, context)) {
            named.add(candidate.getId());
        }
        if (directory.isCrowded(name.get())) {
            crowded.add(Directory.key(name.get()));
        }
    }
}
