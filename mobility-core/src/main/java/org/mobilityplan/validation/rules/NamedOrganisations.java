package org.mobilityplan.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;

/**
 * The organisations that participants and the words on coordination name without their ids. A pass through the plan of its own:
 * what other rules visit depends on which of them are enabled.
 */
final class NamedOrganisations {

    private final Set<OrganisationId> named = new HashSet<>();

    /** Names of participants that too many organisations have to look at each. */
    private final Set<NameKey> crowded = new HashSet<>();

    private NamedOrganisations(RuleContext context) {
        visit(context.plan(), context);
    }

    /** Those of the plan being validated. */
    static NamedOrganisations of(RuleContext context) {
        return context.computeOnce(NamedOrganisations.class, plan -> new NamedOrganisations(context));
    }

    boolean contains(Organisation organisation) {
        if (named.contains(organisation.getId())) {
            return true;
        }
        for (NameKey name : Directory.names(organisation)) {
            if (crowded.contains(name)) {
                return true;
            }
        }
        return crowded.contains(Directory.key(organisation.getAcronym().orElse("")));
    }

    private void visit(PlanElement element, RuleContext context) {
        if (element instanceof Participant participant) {
            visitParticipant(participant, context);
        }
        if (element instanceof Coordination coordination) {
            Mentions.of(context).addNamed(coordination.getText().orElse(""), named);
        }
        ModelType type = ModelType.of(element);
        @Nullable Object[] values = type.values(element);
        List<ModelProperty> properties = type.properties();
        for (int i = 0; i < values.length; i++) {
            if (properties.get(i).holdsElements()) {
                if (values[i] instanceof List<?> list) {
                    for (Object each : list) {
                        visit((PlanElement) each, context);
                    }
                } else if (values[i] instanceof PlanElement single) {
                    visit(single, context);
                }
            }
        }
    }

    private void visitParticipant(Participant participant, RuleContext context) {
        Optional<String> name = participant.getName();
        if (name.isEmpty() || participant.getOrganisation().isPresent()) {
            return;
        }
        Directory directory = Directory.of(context);
        for (Organisation candidate : directory.candidates(participant, context)) {
            named.add(candidate.getId());
        }
        NameKey key = Directory.key(name.get());
        if (directory.isCrowded(key)) {
            crowded.add(key);
        }
    }
}
