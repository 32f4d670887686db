package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanLevel;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelProperty.Holder;
import org.mobilityplan.structure.ModelType;

/** A list that is marked as open and that the element does not have: « partenaires » for partners. */
final class UnknownOpenList extends Rule<PlanElement> {

    UnknownOpenList() {
        super(RuleInfo.of("open-list.unknown", Severity.WARNING, "name", "subject"), PlanElement.class, "openLists");
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return type == Action.class || type == Chantier.class || type == ActionPlan.class || type == Event.class;
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<String> names = openLists(element);
        for (int i = 0; i < names.size(); i++) {
            Optional<ModelProperty> property = ModelType.of(element).property(names.get(i));
            if (property.isEmpty() || property.get().holder() != Holder.LIST) {
                context.report(
                        Pointer.ROOT.child("openLists").child(i),
                        Map.of("name", names.get(i), "subject", Subject.of(element)));
            }
        }
    }

    private static List<String> openLists(PlanElement element) {
        return element instanceof Event event ? event.getOpenLists() : ((PlanLevel) element).getOpenLists();
    }
}
