package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Something refers to a document that the plan does not have. */
final class UnknownDocumentReference implements Rule<PlanElement> {

    private static final RuleInfo INFO = RuleInfo.of("reference.document.unknown", Severity.ERROR, "id");

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
        context.forEachValue(DocumentId.class, (id, at) -> {
            if (context.index().document(id).isEmpty()) {
                context.report(at.get(), Map.of("id", id.value()));
            }
        });
    }
}
