package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Two actions or steps of one plan have the same id: a reference to it could mean either. */
final class DuplicateActionId implements Rule<Action> {

    private static final RuleInfo INFO = RuleInfo.of("action.id.duplicate", Severity.ERROR, "id", "other");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Action> target() {
        return Action.class;
    }

    @Override
    public void check(Action action, RuleContext context) {
        context.metBefore(action.getId())
                .ifPresent(other -> context.report(
                        Pointer.ROOT.child("id"), Map.of("id", action.getId().value(), "other", other.value())));
    }
}
