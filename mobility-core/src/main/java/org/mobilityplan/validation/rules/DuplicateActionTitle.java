package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Two actions side by side have the same title, case, accents and spaces apart. */
final class DuplicateActionTitle implements Rule<PlanElement> {

    private static final RuleInfo INFO = RuleInfo.of("action.title.duplicate", Severity.WARNING, "title", "first");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<PlanElement> target() {
        return PlanElement.class;
    }

    @Override
    public void check(PlanElement planElement, RuleContext context) {
        Siblings.forEachTwin(
                DuplicateActionCode.siblings(planElement),
                action -> Optional.of(Siblings.comparable(action.getTitle())).filter(key -> !key.isEmpty()),
                (position, first) -> context.report(
                        Pointer.ROOT
                                .child(DuplicateActionCode.property(planElement))
                                .child(position)
                                .child("title"),
                        Map.of(
                                "title",
                                DuplicateActionCode.siblings(planElement)
                                        .get(position)
                                        .getTitle(),
                                "first",
                                Integer.toString(first + 1))));
    }
}
