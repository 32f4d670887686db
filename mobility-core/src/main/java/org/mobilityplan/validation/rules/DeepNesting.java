package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Chantiers or steps nested deeper than in any published plan. */
final class DeepNesting<E extends PlanElement> extends Rule<E> {

    private final int outermost;
    private final int limit;

    private DeepNesting(String rule, Class<E> target, int outermost, int limit) {
        super(RuleInfo.of(rule, Severity.WARNING, "depth", "limit", "subject"), target);
        this.outermost = outermost;
        this.limit = limit;
    }

    /** Published plans have at most steps of steps. */
    static DeepNesting<Action> ofSteps() {
        return new DeepNesting<>("action.depth", Action.class, 0, 2);
    }

    /** Published plans have up to three levels. */
    static DeepNesting<Chantier> ofChantiers() {
        return new DeepNesting<>("chantier.depth", Chantier.class, 1, 3);
    }

    /** Steps are below actions; chantiers are in one property wherever they are. */
    @Override
    public boolean appliesToProperty(String name) {
        return !name.equals("actions");
    }

    @Override
    public void check(E element, RuleContext context) {
        // Elements of one type are nested directly, so the parent decides for most.
        if (!target().isInstance(context.parent().orElse(null))) {
            return;
        }
        List<PlanElement> ancestors = context.ancestors();
        if (!(ancestors.get(0) instanceof ActionPlan)) {
            return;
        }
        int depth = outermost;
        for (PlanElement above : ancestors) {
            depth += target().isInstance(above) ? 1 : 0;
        }
        if (depth == limit + 1) {
            context.report(
                    Pointer.ROOT,
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "depth",
                            Integer.toString(depth),
                            "limit",
                            Integer.toString(limit)));
        }
    }
}
