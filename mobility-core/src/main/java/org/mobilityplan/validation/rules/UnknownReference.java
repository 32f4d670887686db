package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanIndex;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A reference to an element that the plan does not have; applies to every property that contains such an id. */
final class UnknownReference<I> extends Rule<I> {

    UnknownReference(String rule, Class<I> target) {
        super(RuleInfo.of(rule, Severity.ERROR, "id"), target);
    }

    @Override
    public void check(I id, RuleContext context) {
        if (find(id, context.index()).isEmpty()) {
            context.report(Pointer.ROOT, Map.of("id", id.toString()));
        }
    }

    private static Optional<?> find(Object id, PlanIndex index) {
        if (id instanceof OrganisationId organisation) {
            return index.organisation(organisation);
        }
        if (id instanceof NetworkId network) {
            return index.network(network);
        }
        return id instanceof DocumentId document ? index.document(document) : Optional.empty();
    }
}
