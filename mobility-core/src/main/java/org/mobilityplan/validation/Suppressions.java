package org.mobilityplan.validation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** What a plan suppresses, and what of it was of use in one run. */
final class Suppressions {

    private final ActionPlan plan;

    /** By the element that carries them, then by rule or branch; empty for nearly all plans. */
    private final Map<PlanElement, Map<String, Suppression>> byOwner = new IdentityHashMap<>();

    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private Suppressions(ActionPlan plan) {
        this.plan = plan;
    }

    /** Those of a plan. */
    static Suppressions of(ActionPlan plan) {
        Suppressions found = new Suppressions(plan);
        found.add(plan, plan.getSuppressions());
        for (Chantier chantier : plan.index().getChantiers()) {
            found.add(chantier, chantier.getSuppressions());
        }
        for (PlacedAction placed : plan.index().getActionsAndSteps()) {
            found.add(placed.getAction(), placed.getAction().getSuppressions());
        }
        for (Organisation organisation : plan.getOrganisations()) {
            found.add(organisation, organisation.getSuppressions());
        }
        for (PartnerNetwork network : plan.getNetworks()) {
            found.add(network, network.getSuppressions());
        }
        return found;
    }

    private void add(PlanElement owner, List<Suppression> suppressions) {
        if (!suppressions.isEmpty()) {
            Map<String, Suppression> byRule = byOwner.computeIfAbsent(owner, each -> new HashMap<>());
            suppressions.forEach(each -> byRule.putIfAbsent(each.getRule(), each));
        }
    }

    /** Whether a finding of this rule at this place is suppressed; what is an error by the catalogue never is. */
    boolean quiet(RuleInfo rule, Pointer place) {
        if (byOwner.isEmpty() || rule.severity() == Severity.ERROR) {
            return false;
        }
        Map<String, Suppression> byRule = byOwner.getOrDefault(owner(place), Map.of());
        boolean quiet = false;
        for (String tree : branches(rule.id())) {
            Suppression suppression = byRule.get(tree);
            if (suppression != null) {
                used.add(suppression);
                quiet = true;
            }
        }
        return quiet;
    }

    /** Whether it has quieted a finding in this run. */
    boolean isUsed(Suppression suppression) {
        return used.contains(suppression);
    }

    /** The rule itself and every branch it stands on: {@code chantier}, {@code chantier.code}, … */
    private static Set<String> branches(RuleId rule) {
        Set<String> trees = new HashSet<>();
        String value = rule.value();
        for (int dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', dot + 1)) {
            trees.add(value.substring(0, dot));
        }
        trees.add(value);
        return trees;
    }

    /** The innermost element around a place that can carry suppressions. */
    private PlanElement owner(Pointer place) {
        PlanElement owner = plan;
        PlanElement at = plan;
        List<String> segments = place.segments();
        for (int i = 0; i < segments.size(); i++) {
            Optional<ModelType.Property> property =
                    ModelType.of(at).property(segments.get(i)).filter(ModelType.Property::holdsElements);
            if (property.isEmpty()) {
                break;
            }
            boolean inList = i + 1 < segments.size()
                    && Character.isDigit(segments.get(i + 1).charAt(0));
            Optional<Object> value = property.get().valueAt(at, inList ? Integer.parseInt(segments.get(++i)) : 0);
            if (value.isEmpty()) {
                break;
            }
            at = (PlanElement) value.get();
            owner = ModelType.of(at).property("suppressions").isPresent() ? at : owner;
        }
        return owner;
    }
}
