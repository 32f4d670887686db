package org.mobilityplan.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.Severity;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;

/** The suppressions of a plan or of an element alone, collected at the first finding, and which of them were used in one run. */
final class Suppressions {

    private final PlanElement root;
    private final boolean allowed;

    /** By the element that has them; empty for most plans. */
    private @Nullable Map<PlanElement, Carried> byOwner;

    /** How many findings below its element each suppression would cover if it covered what is below. */
    private final Map<Suppression, Integer> outOfReach = new IdentityHashMap<>(0);

    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>(0));

    Suppressions(PlanElement root, boolean allowed) {
        this.root = root;
        this.allowed = allowed;
    }

    private Map<PlanElement, Carried> byOwner() {
        Map<PlanElement, Carried> known = byOwner;
        if (known == null) {
            known = collect();
            byOwner = known;
        }
        return known;
    }

    private Map<PlanElement, Carried> collect() {
        Map<PlanElement, Carried> found = new IdentityHashMap<>(0);
        collect(root, found);
        return found;
    }

    /** Through the lists of the index of a plan: short loops, which a fresh JVM compiles quickly. */
    private static void collect(PlanElement element, Map<PlanElement, Carried> found) {
        if (element instanceof ActionPlan plan) {
            add(plan, plan.getSuppressions(), found);
            for (Chantier chantier : plan.index().getChantiers()) {
                add(chantier, chantier.getSuppressions(), found);
            }
            for (PlacedAction placed : plan.index().getActionsAndSteps()) {
                add(placed.getAction(), placed.getAction().getSuppressions(), found);
            }
            for (Organisation organisation : plan.getOrganisations()) {
                add(organisation, organisation.getSuppressions(), found);
            }
            for (PartnerNetwork network : plan.getNetworks()) {
                add(network, network.getSuppressions(), found);
            }
        } else {
            collectAlone(element, found);
        }
    }

    private static void collectAlone(PlanElement element, Map<PlanElement, Carried> found) {
        if (element instanceof Chantier chantier) {
            add(chantier, chantier.getSuppressions(), found);
            chantier.getChantiers().forEach(each -> collectAlone(each, found));
            chantier.getActions().forEach(each -> collectAlone(each, found));
        } else if (element instanceof Action action) {
            add(action, action.getSuppressions(), found);
            action.getSteps().forEach(each -> collectAlone(each, found));
        } else if (element instanceof Organisation organisation) {
            add(organisation, organisation.getSuppressions(), found);
        } else if (element instanceof PartnerNetwork network) {
            add(network, network.getSuppressions(), found);
        }
    }

    private static void add(PlanElement owner, List<Suppression> suppressions, Map<PlanElement, Carried> found) {
        if (!suppressions.isEmpty()) {
            Carried carried = found.computeIfAbsent(owner, each -> new Carried(new HashMap<>(), new HashMap<>()));
            for (Suppression suppression : suppressions) {
                carried.here().putIfAbsent(suppression.getRule(), suppression);
                if (suppression.isBelow()) {
                    carried.below().putIfAbsent(suppression.getRule(), suppression);
                }
            }
        }
    }

    /**
     * Whether a finding of this rule at this place is suppressed.
     *
     * @param severity the severity under the profile in force: an error is never suppressed
     */
    boolean covers(RuleId rule, Severity severity, Pointer place) {
        if (severity == Severity.ERROR || !allowed || byOwner().isEmpty()) {
            return false;
        }
        List<PlanElement> owners = owners(place);
        PlanElement innermost = owners.get(owners.size() - 1);
        List<Suppression> covering = new ArrayList<>();
        List<Suppression> outside = new ArrayList<>();
        for (PlanElement owner : owners) {
            Carried carried = byOwner().get(owner);
            if (carried != null) {
                for (String branch : branches(rule)) {
                    Suppression here = carried.here().get(branch);
                    Suppression reaching =
                            owner == innermost ? here : carried.below().get(branch);
                    if (reaching != null) {
                        covering.add(reaching);
                    } else if (here != null) {
                        outside.add(here);
                    }
                }
            }
        }
        if (covering.isEmpty()) {
            outside.forEach(each -> outOfReach.merge(each, 1, Integer::sum));
        }
        used.addAll(covering);
        return !covering.isEmpty();
    }

    /** Whether the profile allows suppressions. */
    boolean areAllowed() {
        return allowed;
    }

    /** Whether it suppressed a finding in this run. */
    boolean isUsed(Suppression suppression) {
        return used.contains(suppression);
    }

    /** How many findings below its element it would have covered in this run, if it covered what is below. */
    int outOfReach(Suppression suppression) {
        return outOfReach.getOrDefault(suppression, 0);
    }

    /** The rule itself and each of its branches: {@code chantier}, {@code chantier.code}, … */
    private static Set<String> branches(RuleId rule) {
        Set<String> trees = new HashSet<>();
        String value = rule.value();
        for (int dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', dot + 1)) {
            trees.add(value.substring(0, dot));
        }
        trees.add(value);
        return trees;
    }

    /** The elements around a place that can have suppressions, from the plan inwards. */
    private List<PlanElement> owners(Pointer place) {
        List<PlanElement> owners = new ArrayList<>(List.of(root));
        PlanElement at = root;
        List<String> segments = place.segments();
        for (int i = 0; i < segments.size(); i++) {
            Optional<ModelProperty> property =
                    ModelType.of(at).property(segments.get(i)).filter(ModelProperty::holdsElements);
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
            if (ModelType.of(at).property("suppressions").isPresent()) {
                owners.add(at);
            }
        }
        return owners;
    }

    /** The suppressions of one element, by rule or branch: all of them, and those that cover what is below. */
    private record Carried(Map<String, Suppression> here, Map<String, Suppression> below) {}
}
