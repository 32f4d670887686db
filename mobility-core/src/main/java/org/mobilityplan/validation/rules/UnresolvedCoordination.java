package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A text about coordination in which no coordinator was recognised. « À définir » is reported as text of a template only. */
final class UnresolvedCoordination extends Rule<Coordination> {

    UnresolvedCoordination() {
        super(RuleInfo.of("coordination.text.unread", Severity.INFO, "text"), Coordination.class, "text");
    }

    @Override
    public void check(Coordination coordination, RuleContext context) {
        if (coordination.isGiven()
                && coordination.getCoordinators().isEmpty()
                && !PlaceholderText.isTemplate(coordination.getText().orElse(""))) {
            context.report(
                    Pointer.ROOT.child("text"),
                    Map.of("text", coordination.getText().orElse("")));
        }
    }
}
