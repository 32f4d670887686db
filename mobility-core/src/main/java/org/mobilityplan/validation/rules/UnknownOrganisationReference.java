package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Something refers to an organisation that the plan does not have. */
final class UnknownOrganisationReference implements Rule<PlanElement> {

    private static final RuleInfo INFO = RuleInfo.of("reference.organisation.unknown", Severity.ERROR, "id");

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
        context.forEachValue(OrganisationId.class, (id, at) -> {
            if (context.index().organisation(id).isEmpty()) {
                context.report(at.get(), Map.of("id", id.value()));
            }
        });
    }
}
