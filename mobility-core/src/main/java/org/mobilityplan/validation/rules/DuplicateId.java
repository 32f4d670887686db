package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Two elements of one plan with the same id: a reference to it is ambiguous. */
final class DuplicateId<N extends PlanElement> extends Rule<N> {

    DuplicateId(String rule, Class<N> target) {
        super(RuleInfo.of(rule, Severity.ERROR, "id", "other"), target, "id");
    }

    @Override
    public void check(N element, RuleContext context) {
        Optional<? extends Comparable<?>> id = Elements.id(element);
        if (id.isEmpty() || !context.index().isShared(id.get())) {
            return;
        }
        Optional<Pointer> other = context.previousOccurrence(id.get());
        if (other.isPresent()) {
            context.report(
                    Pointer.ROOT.child("id"),
                    Map.of("id", id.get().toString(), "other", other.get().value()));
        }
    }
}
