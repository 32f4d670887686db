package org.mobilityplan.validation;

import java.time.LocalDate;
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

/**
 * One run of a validator over one plan, or over an element alone: the context of its rules, which collects their findings. Used
 * by one thread.
 */
final class ValidationRun implements RuleContext {

    /** The plan; null in a run over an element alone. */
    private final @Nullable ActionPlan plan;

    private final Optional<LocalDate> referenceDate;
    private final Suppressions suppressions;
    private final Report.Builder report;
    private final PlanValidator validator;
    private final Map<RuleId, Map<Key, Place>> occurrences = new HashMap<>();
    private final Set<Key> references = new HashSet<>();
    private final Set<RuleId> rulesWithoutDate = new HashSet<>();
    private final Map<Class<?>, Object> computed = new HashMap<>();
    private ElementPath path;
    private String property = "";
    private int index = -1;
    private @Nullable EnabledCheck<?> current;

    /** Ends the check of a rule that needs the plan around an element that is checked alone. */
    static final class PlanMissing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private static final PlanMissing INSTANCE = new PlanMissing();

        private PlanMissing() {
            super("the element is checked without its plan", null, false, false);
        }
    }

    /** A place in the plan, converted to a pointer only when needed. */
    private record Place(ElementPath path, String property, int index) {

        Pointer pointer() {
            return property.isEmpty() ? path.pointer(Pointer.ROOT) : path.pointer(property, index, Pointer.ROOT);
        }
    }

    ValidationRun(
            ElementPath root,
            Optional<LocalDate> referenceDate,
            Suppressions suppressions,
            Report.Builder report,
            PlanValidator validator) {
        this.plan = root.element() instanceof ActionPlan whole ? whole : null;
        this.referenceDate = referenceDate;
        this.suppressions = suppressions;
        this.report = report;
        this.validator = validator;
        this.path = root;
    }

    /** Records a reference to an id. */
    void addReference(Comparable<?> id) {
        references.add(new Key(id));
    }

    /** Makes an element the subject of the following checks. */
    void enter(ElementPath element) {
        path = element;
        property = "";
        index = -1;
    }

    /** Makes a value of the current element the subject of the following checks. */
    void enterValue(String name, int position) {
        property = name;
        index = position;
    }

    /** Makes a check the current one, to which findings are attributed. */
    void begin(EnabledCheck<?> next) {
        current = next;
    }

    @Override
    public ActionPlan plan() {
        ActionPlan whole = plan;
        if (whole == null) {
            throw PlanMissing.INSTANCE;
        }
        return whole;
    }

    @Override
    public PlanIndex index() {
        return plan().index();
    }

    @Override
    public Optional<LocalDate> referenceDate() {
        if (referenceDate.isEmpty()) {
            rulesWithoutDate.add(current().info().id());
        }
        return referenceDate;
    }

    /** Whether a suppression was used in this run, or the profile refuses all suppressions. */
    boolean isUsed(Suppression suppression) {
        return !suppressions.areAllowed() || suppressions.isUsed(suppression);
    }

    /** How many findings on the elements below a suppression would have covered in this run, if it covered what is below. */
    int outOfReach(Suppression suppression) {
        return suppressions.outOfReach(suppression);
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
        return validator.canBeSuppressed(suppression.getRule(), rulesWithoutDate);
    }

    @Override
    public PlanElement element() {
        return path.element();
    }

    @Override
    public String property() {
        if (!property.isEmpty()) {
            return property;
        }
        if (path.parent() == null) {
            plan();
        }
        return path.property();
    }

    @Override
    public Optional<PlanElement> parent() {
        ElementPath parent = path.parent();
        if (parent == null) {
            plan();
            return Optional.empty();
        }
        return Optional.of(parent.element());
    }

    @Override
    public List<PlanElement> ancestors() {
        return path.ancestors();
    }

    @Override
    public Optional<Pointer> previousOccurrence(Comparable<?> key) {
        RuleId id = current().info().id();
        Map<Key, Place> keysOfRule = occurrences.get(id);
        if (keysOfRule == null) {
            keysOfRule = new HashMap<>();
            occurrences.put(id, keysOfRule);
        }
        Place first = keysOfRule.putIfAbsent(new Key(key), new Place(path.kept(), property, index));
        return first == null ? Optional.empty() : Optional.of(first.pointer());
    }

    @Override
    public boolean isReferenced(Object id) {
        plan();
        return id instanceof Comparable<?> key && references.contains(new Key(key));
    }

    @Override
    public <T> T computeOnce(Class<T> type, Function<ActionPlan, T> compute) {
        Object known = computed.get(type);
        if (known == null) {
            known = compute.apply(plan());
            computed.put(type, known);
        }
        return type.cast(known);
    }

    @Override
    public void report(Pointer at, Map<String, String> arguments) {
        EnabledCheck<?> active = current();
        RuleInfo rule = active.info();
        if (!areDeclared(arguments, rule.arguments())) {
            throw new IllegalArgumentException("rule " + rule.id() + " declares the arguments " + rule.arguments()
                    + ", not " + arguments.keySet());
        }
        Pointer place = property.isEmpty() ? path.pointer(at) : path.pointer(property, index, at);
        if (suppressions.covers(rule.id(), active.severity(), place)) {
            report.addSuppressed();
            return;
        }
        report.add(Finding.builder()
                .rule(rule.id())
                .severity(active.severity())
                .location(Location.of(place))
                .arguments(arguments)
                .build());
    }

    private static boolean areDeclared(Map<String, String> arguments, List<String> names) {
        for (String name : names) {
            if (!arguments.containsKey(name)) {
                return false;
            }
        }
        return arguments.size() == names.size();
    }

    private EnabledCheck<?> current() {
        return Objects.requireNonNull(current, "a rule reports only while it runs");
    }
}
