package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** The coordination of an action or chantier is empty, and no level above names a coordinator. */
final class EmptyCoordination extends Rule<PlanItem> {

    EmptyCoordination() {
        super(RuleInfo.of("coordination.empty", Severity.WARNING, "subject"), PlanItem.class, "coordination");
    }

    @Override
    public void check(PlanItem element, RuleContext context) {
        Optional<Coordination> coordination = element.getCoordination();
        if (coordination.isEmpty() || coordination.get().isGiven() || !MissingCoordination.isOwed(context)) {
            return;
        }
        if (element instanceof Chantier chantier && MissingCoordination.areCoordinated(chantier.getActions())) {
            return;
        }
        context.report(Pointer.ROOT.child("coordination"), Map.of("subject", Subject.of(element)));
    }
}
