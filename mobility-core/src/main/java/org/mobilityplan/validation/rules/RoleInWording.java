package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A coordinator whose word in the source is another role than its own: « chef de file » with liaison. */
final class RoleInWording extends Rule<Coordination> {

    private static final Set<String> LEADING = Set.of(
            "chef de file",
            "cheffe de file",
            "coordinateur",
            "coordination",
            "coordinatrice",
            "copilote",
            "co-pilote",
            "coordinator",
            "lead",
            "leader",
            "pilotage",
            "pilote",
            "structure porteuse");

    private static final Set<String> JOINING = Set.of(
            "associe",
            "associee",
            "associes",
            "avec l'appui de",
            "avec le soutien de",
            "en articulation avec",
            "articulation avec",
            "en lien avec",
            "in liaison with",
            "partenaire",
            "partenaires",
            "partenaire associe",
            "partner",
            "with the support of");

    private static final Set<Role> OTHERS = Set.of(Role.LIAISON, Role.PARTNER, Role.ASSOCIATE);

    RoleInWording() {
        super(
                RuleInfo.of("coordination.role.differs", Severity.WARNING, "name", "role", "text"),
                Coordination.class,
                "coordinators");
    }

    @Override
    public void check(Coordination coordination, RuleContext context) {
        for (int i = 0; i < coordination.getCoordinators().size(); i++) {
            Participant coordinator = coordination.getCoordinators().get(i);
            if (coordinator.getWording().isPresent() && differs(coordinator)) {
                context.report(
                        Pointer.ROOT.child("coordinators").child(i).child("role"),
                        Map.of(
                                "name", context.index().nameOf(coordinator),
                                "role", coordinator.getRole().code(),
                                "text", coordinator.getWording().orElse("")));
            }
        }
    }

    /** Whether the words of a coordinator, which takes part as a whole and for the whole, exclude its role. */
    static boolean differs(Participant coordinator) {
        String words = Folding.fold(coordinator.getWording().orElse("")).strip();
        boolean isPart = coordinator.getScope().isPresent()
                || coordinator.getTerritory().isPresent()
                || coordinator.getPeriod().isPresent();
        return !isPart
                && (coordinator.getRole().equals(Role.LEAD)
                        ? JOINING.contains(words)
                        : OTHERS.contains(coordinator.getRole()) && LEADING.contains(words));
    }
}
