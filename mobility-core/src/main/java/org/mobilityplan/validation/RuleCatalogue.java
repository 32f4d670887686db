package org.mobilityplan.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.across.PlanSummary;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;
import org.mobilityplan.validation.rules.StandardRules;

/**
 * All rules that plans are validated against: constraints on one property and rules on several.
 *
 * <pre>{@code
 * for (RuleInfo info : RuleCatalogue.standard().infos()) {
 *     System.out.println(info.id() + " " + info.severity());
 * }
 * }</pre>
 *
 * @serial exclude
 */
public final class RuleCatalogue implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The version of the catalogue. It changes whenever a rule is added, removed or changes what it finds. */
    public static final String VERSION = "1.0";

    private static final RuleCatalogue STANDARD = new RuleCatalogue(
            StandardRules.all(), List.of(new SuppressedError(), new NarrowSuppression(), new UnusedSuppression()));

    private final transient List<Rule<?>> rules;

    /** The rules of an application. */
    private final ArrayList<Rule<?>> added = new ArrayList<>();

    /** Computed on first use: validating a plan needs only the types that occur in it. */
    private transient volatile @Nullable SortedMap<RuleId, RuleInfo> infoById;

    private RuleCatalogue(Collection<? extends Rule<?>> rules, Collection<? extends Rule<?>> more) {
        List<Rule<?>> all = new ArrayList<>(rules);
        all.addAll(more);
        this.rules = List.copyOf(all);
    }

    /** Only the rules of an application are stored. */
    private Object readResolve() {
        return added.isEmpty() ? STANDARD : STANDARD.with(added);
    }

    private SortedMap<RuleId, RuleInfo> infoById() {
        SortedMap<RuleId, RuleInfo> known = infoById;
        if (known == null) {
            known = Collections.unmodifiableSortedMap(readInfos());
            infoById = known;
        }
        return known;
    }

    private SortedMap<RuleId, RuleInfo> readInfos() {
        SortedMap<RuleId, RuleInfo> found = new TreeMap<>();
        for (ModelType type : ModelType.reachableFrom(ActionPlan.class)) {
            for (ModelProperty property : type.properties()) {
                for (PropertyConstraint constraint : PropertyConstraint.of(property)) {
                    // One constraint, such as the one on titles, may apply to several properties.
                    found.put(constraint.info().id(), constraint.info());
                }
            }
        }
        for (Rule<?> rule : rules) {
            if (found.put(rule.info().id(), rule.info()) != null) {
                throw new IllegalArgumentException(
                        "two rules have the id " + rule.info().id());
            }
        }
        return found;
    }

    /**
     * The rules of this library.
     *
     * @return the standard catalogue
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * A catalogue with the rules of an application in addition to these.
     *
     * @param more the application's rules
     * @return the catalogue of all of them
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleCatalogue with(Collection<? extends Rule<?>> more) {
        Objects.requireNonNull(more, "more");
        RuleCatalogue all = new RuleCatalogue(rules, more);
        all.added.addAll(added);
        all.added.addAll(more);
        all.infoById();
        return all;
    }

    /**
     * Describes all rules and constraints on one plan.
     *
     * @return the descriptions, sorted by id
     */
    public Collection<RuleInfo> infos() {
        return infoById().values();
    }

    /**
     * Describes the rules that only several plans together can break, {@code plans.…}.
     *
     * @return the descriptions, sorted by id
     */
    public List<RuleInfo> infosAcrossPlans() {
        return PlanSummary.rules();
    }

    /**
     * The description of one rule or constraint, on one plan or on several.
     *
     * @param id its id
     * @return the description, if the catalogue has it
     */
    public Optional<RuleInfo> info(RuleId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(infoById().get(id))
                .or(() -> infosAcrossPlans().stream()
                        .filter(info -> info.id().equals(id))
                        .findAny());
    }

    /**
     * A bad and a good example of one rule of this library.
     *
     * @param id its id
     * @return the two documents, absent for a rule of an application; of a rule across plans, several plans, one per line
     */
    public Optional<RuleExample> example(RuleId id) {
        Objects.requireNonNull(id, "id");
        return RuleExample.of(id);
    }

    /** The rules on several properties. */
    List<Rule<?>> rules() {
        return rules;
    }
}
