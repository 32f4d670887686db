package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Two actions side by side have the same title, case, accents and spaces apart. */
final class DuplicateActionTitle extends Rule<PlanElement> {

    DuplicateActionTitle() {
        super(RuleInfo.of("action.title.duplicate", Severity.WARNING, "title", "first"), PlanElement.class);
    }

    @Override
    public void check(PlanElement planElement, RuleContext context) {
        Siblings.forEachTwin(
                Siblings.actions(planElement),
                action -> Optional.of(Siblings.comparable(action.getTitle())).filter(key -> !key.isEmpty()),
                (position, first) -> context.report(
                        Pointer.ROOT
                                .child(Siblings.actionsProperty(planElement))
                                .child(position)
                                .child("title"),
                        Map.of(
                                "title",
                                Siblings.actions(planElement).get(position).getTitle(),
                                "first",
                                Integer.toString(first + 1))));
    }
}
