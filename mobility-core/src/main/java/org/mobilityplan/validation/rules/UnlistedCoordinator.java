package org.mobilityplan.validation.rules;

import java.util.HashSet;
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
        Mentions mentions = Mentions.of(context);
        Set<OrganisationId> listed = new HashSet<>();
        for (Participant coordinator : coordination.getCoordinators()) {
            coordinator.getOrganisation().ifPresent(listed::add);
            coordinator.getRepresenting().ifPresent(listed::add);
            // « CRIJ de Rennes », given by its name, is the CRIJ that the words name.
            addNamed(context.index().nameOf(coordinator), mentions, listed);
            coordinator.getService().ifPresent(service -> addNamed(service, mentions, listed));
        }
        for (Mentions.Mention mention : mentions.in(coordination.getText().get())) {
            if (mention.organisations().stream().noneMatch(listed::contains)) {
                context.report(
                        Pointer.ROOT.child("text"),
                        Map.of(
                                "name", mention.text(),
                                "id",
                                        mention.organisations().stream()
                                                .sorted()
                                                .findFirst()
                                                .orElseThrow()
                                                .value()));
            }
        }
    }

    private static void addNamed(String words, Mentions mentions, Set<OrganisationId> listed) {
        mentions.in(words).forEach(mention -> listed.addAll(mention.organisations()));
    }
}
