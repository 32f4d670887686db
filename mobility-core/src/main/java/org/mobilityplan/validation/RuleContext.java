package org.mobilityplan.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanIndex;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** What a rule sees of the plan around what it looks at, and where it reports. Used by one thread, in one run. */
public final class RuleContext {

    private final ActionPlan plan;
    private final Optional<LocalDate> today;
    private final Suppressions suppressions;
    private final Report.Builder report;
    private final PlanValidator validator;
    private final Map<RuleId, Map<Object, Place>> seen = new HashMap<>();
    private final Set<Object> referredTo = new HashSet<>();
    private final Set<RuleId> unjudged = new HashSet<>();
    private final Map<Class<?>, Object> computed = new HashMap<>();
    private Path path;
    private String property = "";
    private int index = -1;
    private @Nullable Active<?> present;

    /** Where something stands; a pointer only when it is asked for. */
    private record Place(Path path, String property, int index) {

        Pointer pointer() {
            return property.isEmpty() ? path.pointer() : path.pointer(property, index);
        }
    }

    RuleContext(
            ActionPlan plan,
            Optional<LocalDate> today,
            Suppressions suppressions,
            Report.Builder report,
            PlanValidator validator) {
        this.plan = plan;
        this.today = today;
        this.suppressions = suppressions;
        this.report = report;
        this.validator = validator;
        this.path = Path.root(plan);
    }

    /** Something refers to this id. */
    void refer(Object id) {
        referredTo.add(id);
    }

    /** From now on the subject is an element. */
    void enter(Path element) {
        path = element;
        property = "";
        index = -1;
    }

    /** From now on the subject is a value of the present element. */
    void enterValue(String name, int position) {
        property = name;
        index = position;
    }

    /** From now on this is what looks at the subject. */
    void apply(Active<?> next) {
        present = next;
    }

    /**
     * The plan that is checked.
     *
     * @return the plan
     */
    public ActionPlan plan() {
        return plan;
    }

    /**
     * The lookups on the plan.
     *
     * @return the index of the plan
     */
    public PlanIndex index() {
        return plan.index();
    }

    /**
     * The day on which the plan is judged, as the caller gave it by {@link PlanValidator#asOf}; nothing here looks at a clock.
     *
     * @return the day, absent where none was given: what depends on it is then not judged
     */
    public Optional<LocalDate> today() {
        if (today.isEmpty()) {
            unjudged.add(present().info().id());
        }
        return today;
    }

    /** Whether a suppression did all it can in this run: it was used, or the profile lets no plan suppress anything. */
    boolean isUsed(Suppression suppression) {
        return !suppressions.areAllowed() || suppressions.isUsed(suppression);
    }

    /** Whether a suppression names a rule that is an error under the profile in force, and so is never suppressed. */
    boolean isOfError(Suppression suppression) {
        return severityOf(suppression.getRule(), validator.profile()).equals(Optional.of(Severity.ERROR));
    }

    /** Whether a suppression names a rule that is an error in every profile that does not lower it. */
    boolean isOfErrorByCatalogue(Suppression suppression) {
        return severityOf(suppression.getRule(), Profile.published()).equals(Optional.of(Severity.ERROR));
    }

    private Optional<Severity> severityOf(String rule, Profile profile) {
        for (RuleInfo info : validator.catalogue().infos()) {
            if (info.id().value().equals(rule)) {
                return profile.severityOf(info);
            }
        }
        return Optional.empty();
    }

    /** Whether a suppression of this rule or branch could have applied to a finding of this run. */
    boolean couldApply(Suppression suppression) {
        return validator.canBeSuppressed(suppression.getRule(), unjudged);
    }

    /**
     * The element that is looked at or, for a rule on values, the element that holds the value.
     *
     * @return the element
     */
    public PlanElement element() {
        return path.element();
    }

    /**
     * The name of the property that holds what is looked at, such as {@code title}.
     *
     * @return the name in the JSON format, empty for the plan itself
     */
    public String property() {
        return property.isEmpty() ? path.property() : property;
    }

    /**
     * The element that {@link #element()} stands in.
     *
     * @return the element above, absent for the plan
     */
    public Optional<PlanElement> parent() {
        Path parent = path.parent();
        return parent == null ? Optional.empty() : Optional.of(parent.element());
    }

    /**
     * The elements that {@link #element()} stands in.
     *
     * @return the elements, the plan first, the direct parent last; none for the plan itself
     */
    public List<PlanElement> ancestors() {
        List<PlanElement> ancestors = new ArrayList<>();
        for (Path above = path.parent(); above != null; above = above.parent()) {
            ancestors.add(above.element());
        }
        Collections.reverse(ancestors);
        return Collections.unmodifiableList(ancestors);
    }

    /**
     * Remembers that what is looked at has a key, such as an id that must be unique in the plan, for the present rule and run.
     *
     * @param key what is remembered
     * @return where the rule met the key before in this run, if it did
     */
    public Optional<Pointer> metBefore(Object key) {
        RuleId id = present().info().id();
        Map<Object, Place> seenByRule = seen.get(id);
        if (seenByRule == null) {
            seenByRule = new HashMap<>();
            seen.put(id, seenByRule);
        }
        Place before = seenByRule.putIfAbsent(key, new Place(path, property, index));
        return before == null ? Optional.empty() : Optional.of(before.pointer());
    }

    /**
     * Whether something in the plan refers to an organisation, network, document or action by its id.
     *
     * @param id the typed id, such as an {@link org.mobilityplan.model.OrganisationId}
     * @return true once a reference to it was met; in a rule that {@link Rule#isLast() looks last}, whether there is any
     */
    public boolean isReferredTo(Object id) {
        return referredTo.contains(id);
    }

    /**
     * Something that several rules want to know of the whole plan, computed at the first call of a run and then kept.
     *
     * @param <T> what is computed
     * @param type the class of it, by which it is kept
     * @param compute computes it from the plan
     * @return what was computed
     */
    public <T> T once(Class<T> type, Function<ActionPlan, T> compute) {
        Object known = computed.get(type);
        if (known == null) {
            known = compute.apply(plan);
            computed.put(type, known);
        }
        return type.cast(known);
    }

    /**
     * Reports that the present rule is broken.
     *
     * @param at the place below what is looked at, {@link Pointer#ROOT} for the very thing
     * @param arguments the values for the sentence, by the names that the rule declares
     * @throws IllegalArgumentException if the names are not the declared ones
     */
    public void report(Pointer at, Map<String, String> arguments) {
        Active<?> active = present();
        RuleInfo broken = active.info();
        if (!arguments.keySet().equals(Set.copyOf(broken.arguments()))) {
            throw new IllegalArgumentException("rule " + broken.id() + " declares the arguments " + broken.arguments()
                    + ", not " + arguments.keySet());
        }
        Pointer place = Pointer.of(new Place(path, property, index).pointer().value() + at.value());
        if (suppressions.covers(broken.id(), active.severity(), place)) {
            report.addSuppressed();
            return;
        }
        report.add(Finding.builder()
                .rule(broken.id())
                .severity(active.severity())
                .location(Location.of(place))
                .arguments(arguments)
                .build());
    }

    private Active<?> present() {
        return Objects.requireNonNull(present, "a rule reports only while it is run");
    }
}
