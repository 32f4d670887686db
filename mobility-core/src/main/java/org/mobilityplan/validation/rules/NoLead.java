package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Coordinators of whom none leads: all are partners, organisers or of an unknown role. */
final class NoLead extends Rule<Coordination> {

    NoLead() {
        super(
                RuleInfo.of("coordination.lead.missing", Severity.WARNING, "name", "subject"),
                Coordination.class,
                "coordinators");
    }

    @Override
    public void check(Coordination coordination, RuleContext context) {
        List<Participant> coordinators = coordination.getCoordinators();
        if (coordinators.isEmpty() || areLed(coordinators)) {
            return;
        }
        for (Participant coordinator : coordinators) {
            // Another rule reports a misspelt role, or one that its words exclude.
            if (RoleInWording.differs(coordinator)
                    || !coordinator.getRole().isKnown()
                            && MisspeltCode.meant(coordinator.getRole()).isPresent()) {
                return;
            }
        }
        context.report(
                Pointer.ROOT,
                Map.of(
                        "name", context.index().nameOf(coordinators.get(0)),
                        "subject", Subject.of(context.parent().orElseThrow())));
    }

    private static boolean areLed(List<Participant> coordinators) {
        for (Participant coordinator : coordinators) {
            if (coordinator.getRole().isLeading()) {
                return true;
            }
        }
        return false;
    }
}
