package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Two elements of one plan have the same id: a reference to it could mean either. */
final class DuplicateId<N extends PlanElement> extends Rule<N> {

    private final Function<N, Optional<?>> id;

    DuplicateId(String rule, Class<N> target, Function<N, Optional<?>> id) {
        super(RuleInfo.of(rule, Severity.ERROR, "id", "other"), target);
        this.id = id;
    }

    @Override
    public void check(N element, RuleContext context) {
        id.apply(element)
                .ifPresent(key -> context.metBefore(key)
                        .ifPresent(other -> context.report(
                                Pointer.ROOT.child("id"), Map.of("id", key.toString(), "other", other.value()))));
    }
}
