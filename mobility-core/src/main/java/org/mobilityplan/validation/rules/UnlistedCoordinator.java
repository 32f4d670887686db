package org.mobilityplan.validation.rules;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** The words for who coordinates name an organisation of the directory that is not among the coordinators. */
final class UnlistedCoordinator extends Rule<Coordination> {

    UnlistedCoordinator() {
        super(RuleInfo.of("coordination.text.unlisted", Severity.WARNING, "id", "name"), Coordination.class);
    }

    @Override
    public void check(Coordination coordination, RuleContext context) {
        if (coordination.getText().isEmpty() || coordination.getCoordinators().isEmpty()) {
            return;
        }
        Set<OrganisationId> listed = ids(coordination.getCoordinators());
        boolean byId = true;
        for (Mentions.Mention mention :
                Mentions.of(context).in(coordination.getText().get())) {
            if (byId && !mention.isOfAny(listed)) {
                // The words name whom the ids do, nearly always: only now it pays to look into the names.
                addNamed(coordination.getCoordinators(), listed, context);
                byId = false;
            }
            if (!mention.isOfAny(listed)) {
                String id = Collections.min(mention.organisations()).value();
                context.report(Pointer.ROOT.child("text"), Map.of("name", mention.text(), "id", id));
            }
        }
    }

    private static Set<OrganisationId> ids(List<Participant> coordinators) {
        Set<OrganisationId> ids = new HashSet<>();
        for (Participant coordinator : coordinators) {
            if (coordinator.getOrganisation().isPresent()) {
                ids.add(coordinator.getOrganisation().get());
            }
            if (coordinator.getRepresenting().isPresent()) {
                ids.add(coordinator.getRepresenting().get());
            }
        }
        return ids;
    }

    /** « CRIJ de Rennes », given by its name, is the CRIJ that the words name. */
    private static void addNamed(List<Participant> coordinators, Set<OrganisationId> listed, RuleContext context) {
        Mentions mentions = Mentions.of(context);
        for (Participant coordinator : coordinators) {
            mentions.addNamed(context.index().nameOf(coordinator), listed);
            mentions.addNamed(coordinator.getService().orElse(""), listed);
        }
    }
}
