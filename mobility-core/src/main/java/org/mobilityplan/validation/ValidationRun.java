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
import org.mobilityplan.rule.RuleContext;

/** One run of a validator over one plan: answers its rules and collects what they report. Used by one thread. */
final class ValidationRun implements RuleContext {

    private final ActionPlan plan;
    private final Optional<LocalDate> today;
    private final Suppressions suppressions;
    private final Report.Builder report;
    private final PlanValidator validator;
    private final Map<RuleId, Map<Key, Place>> seen = new HashMap<>();
    private final Set<Key> referredTo = new HashSet<>();
    private final Set<RuleId> unjudged = new HashSet<>();
    private final Map<Class<?>, Object> computed = new HashMap<>();
    private ElementPath path;
    private String property = "";
    private int index = -1;
    private @Nullable EnabledCheck<?> present;

    /** Where something stands; a pointer only when it is asked for. */
    private record Place(ElementPath path, String property, int index) {

        Pointer pointer() {
            return property.isEmpty() ? path.pointer() : path.pointer(property, index);
        }
    }

    ValidationRun(
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
        this.path = ElementPath.root(plan);
    }

    /** Something refers to this id. */
    void refer(Comparable<?> id) {
        referredTo.add(new Key(id));
    }

    /** From now on the subject is an element. */
    void enter(ElementPath element) {
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
    void apply(EnabledCheck<?> next) {
        present = next;
    }

    @Override
    public ActionPlan plan() {
        return plan;
    }

    @Override
    public PlanIndex index() {
        return plan.index();
    }

    @Override
    public Optional<LocalDate> referenceDate() {
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

    @Override
    public PlanElement element() {
        return path.element();
    }

    @Override
    public String property() {
        return property.isEmpty() ? path.property() : property;
    }

    @Override
    public Optional<PlanElement> parent() {
        ElementPath parent = path.parent();
        return parent == null ? Optional.empty() : Optional.of(parent.element());
    }

    @Override
    public List<PlanElement> ancestors() {
        List<PlanElement> ancestors = new ArrayList<>();
        for (ElementPath above = path.parent(); above != null; above = above.parent()) {
            ancestors.add(above.element());
        }
        Collections.reverse(ancestors);
        return Collections.unmodifiableList(ancestors);
    }

    @Override
    public Optional<Pointer> previousOccurrence(Comparable<?> key) {
        RuleId id = present().info().id();
        Map<Key, Place> seenByRule = seen.get(id);
        if (seenByRule == null) {
            seenByRule = new HashMap<>();
            seen.put(id, seenByRule);
        }
        Place before = seenByRule.putIfAbsent(new Key(key), new Place(path, property, index));
        return before == null ? Optional.empty() : Optional.of(before.pointer());
    }

    @Override
    public boolean isReferenced(Object id) {
        return id instanceof Comparable<?> key && referredTo.contains(new Key(key));
    }

    @Override
    public <T> T computeOnce(Class<T> type, Function<ActionPlan, T> compute) {
        Object known = computed.get(type);
        if (known == null) {
            known = compute.apply(plan);
            computed.put(type, known);
        }
        return type.cast(known);
    }

    @Override
    public void report(Pointer at, Map<String, String> arguments) {
        EnabledCheck<?> active = present();
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

    private EnabledCheck<?> present() {
        return Objects.requireNonNull(present, "a rule reports only while it is run");
    }
}
