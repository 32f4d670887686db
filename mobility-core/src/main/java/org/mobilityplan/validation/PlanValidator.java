package org.mobilityplan.validation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mobilityplan.across.PlanSummary;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;

/**
 * Validates plans: visits a plan once and reports every violation of a constraint or rule.
 *
 * <p>A validator needs nothing else on the class path, in particular no Bean Validation provider, and cannot be inactive. It is
 * immutable, thread-safe and serializable.
 *
 * <pre>{@code
 * Report report = PlanValidator.standard().validate(plan);
 * if (!report.isValid()) {
 *     System.err.print(FindingTexts.in(Locale.FRENCH).render(report));
 * }
 * }</pre>
 *
 * @serial exclude
 */
public final class PlanValidator implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final PlanValidator STANDARD = new PlanValidator(ValidationOptions.builder()
            .catalogue(RuleCatalogue.standard())
            .profile(Profile.published())
            .build());

    private final ValidationOptions options;
    private final transient RuleCatalogue catalogue;
    private final transient Profile profile;

    /** Whether references are recorded: only rules that run last use them. */
    private final transient boolean needsReferences;

    private final transient ReportHeader header;
    private final transient TextTraits traits;
    private final transient Map<Class<?>, TypeChecks> checksByType = new ConcurrentHashMap<>();
    private final transient Map<Class<?>, List<EnabledCheck<Rule<?>>>> rulesByTarget = new ConcurrentHashMap<>();

    /** The rules for the texts of properties that the model does not know. */
    private final transient RuleFilter extensions;

    private PlanValidator(ValidationOptions options) {
        this.options = options;
        this.catalogue = options.catalogue();
        this.profile = options.profile();
        this.needsReferences = needsReferences();
        this.traits = new TextTraits(catalogue.rules());
        this.extensions = extensionRules();
        this.header = ReportHeader.builder()
                .catalogue(RuleCatalogue.VERSION)
                .profile(profile.name())
                .build();
    }

    /** Only the options are stored. */
    private Object readResolve() {
        return new PlanValidator(options);
    }

    private boolean needsReferences() {
        for (Rule<?> rule : catalogue.rules()) {
            if (rule.runsLast() && severityOf(rule.info()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The validator with all rules of this library under the profile for {@link Profile#published() published} plans.
     *
     * @return the standard validator
     */
    public static PlanValidator standard() {
        return STANDARD;
    }

    /** The validator that the constraint for hosts uses. */
    static PlanValidator forHosts() {
        return new PlanValidator(
                STANDARD.options.toBuilder().onlyRulesOfSeverityError(true).build());
    }

    /**
     * A validator with another profile.
     *
     * @param other the profile
     * @return a validator
     */
    public PlanValidator withProfile(Profile other) {
        Objects.requireNonNull(other, "other");
        return new PlanValidator(options.toBuilder().profile(other).build());
    }

    /**
     * A validator with rules of an application in addition to those of this one.
     *
     * @param more the rules of the application
     * @return a validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public PlanValidator withRules(Collection<? extends Rule<?>> more) {
        Objects.requireNonNull(more, "more");
        return new PlanValidator(
                options.toBuilder().catalogue(catalogue.with(more)).build());
    }

    /**
     * A validator with a reference date, which rules on overdue actions and on dates in the future need. Without one these
     * rules report nothing; the system clock is never used.
     *
     * @param date the date on which plans are validated
     * @return a validator
     */
    public PlanValidator withReferenceDate(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new PlanValidator(options.toBuilder().referenceDate(date).build());
    }

    /**
     * A validator with another limit for the findings of each rule; the default is 1,000. Further findings are only counted.
     *
     * @param limit the maximum number of findings of one rule in a report
     * @return a validator
     * @throws IllegalArgumentException below 1
     */
    public PlanValidator withMaxFindingsPerRule(int limit) {
        return new PlanValidator(options.toBuilder().maxFindingsPerRule(limit).build());
    }

    /** The options, for tests. */
    ValidationOptions options() {
        return options;
    }

    /**
     * The rules that this validator runs, unless the profile disables them.
     *
     * @return the catalogue
     */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /**
     * The profile in force.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /**
     * Validates a plan.
     *
     * @param plan the plan
     * @return all findings, with JSON Pointers, sorted by them; they have line and column only if a reader validates the plan
     */
    public Report validate(ActionPlan plan) {
        return validateElement(Objects.requireNonNull(plan, "plan"));
    }

    /**
     * Validates an element without its plan, such as an action that a form sends: the constraints of all its values, and the
     * rules that look at nothing outside it.
     *
     * <p>What needs the plan is not checked: whether references and their targets exist, whether ids, codes, names and titles
     * are unique, who coordinates if the element does not say it, whether periods and numbers agree with those of the plan,
     * and whether suppressions are used. Validate the whole plan once the element is part of it.
     *
     * @param element the element; a plan is validated as {@link #validate} does
     * @return the findings, with JSON Pointers relative to the element, sorted by them
     */
    public Report validateElement(PlanElement element) {
        Objects.requireNonNull(element, "element");
        Report.Builder report =
                Report.builder().maxPerRule(options.maxFindingsPerRule()).header(header);
        TypeChecks checks = checksOf(ModelType.of(element).type());
        ElementPath path = ElementPath.root(element, checks);
        ValidationRun context = new ValidationRun(
                path, options.referenceDate(), new Suppressions(element, profile.allowsSuppressions()), report, this);
        List<CheckedLast> last = new ArrayList<>();
        checks.walk(path, context, last);
        if (element instanceof ActionPlan) {
            runLast(last, context);
        }
        return report.build();
    }

    /**
     * Validates many plans together: the rules that only several plans can break. Their suppressions do not apply; a profile
     * disables a rule or all of them, {@code plans}.
     *
     * @param summary the merged summaries of the plans
     * @return the findings, sorted by source and line; the argument {@code planId} of each is the id of its plan
     */
    public Report validate(PlanSummary summary) {
        Objects.requireNonNull(summary, "summary");
        return summary.report(this::severityOf, options.maxFindingsPerRule()).withHeader(header);
    }

    /** Suppressions come last of all: any other rule may still use one. */
    private static void runLast(List<CheckedLast> elements, ValidationRun context) {
        for (boolean suppressions : new boolean[] {false, true}) {
            for (CheckedLast element : elements) {
                if (element.path().element() instanceof Suppression == suppressions) {
                    element.run(context);
                }
            }
        }
    }

    /**
     * Whether some rule within a branch was checked and can be suppressed; true for a branch that is not in the catalogue.
     *
     * @param unchecked rules that need a reference date and had none
     */
    boolean canBeSuppressed(String branch, Set<RuleId> unchecked) {
        boolean known = false;
        for (RuleInfo info : catalogue.infos()) {
            if (info.id().value().equals(branch) || info.id().value().startsWith(branch + ".")) {
                known = true;
                Optional<Severity> severity = profile.severityOf(info);
                if (severity.isPresent() && severity.get() != Severity.ERROR && !unchecked.contains(info.id())) {
                    return true;
                }
            }
        }
        return !known;
    }

    /** The checks of a type. */
    TypeChecks checksOf(Class<?> type) {
        TypeChecks known = checksByType.get(type);
        if (known == null) {
            known = checksFor(ModelType.of(type));
            checksByType.put(type, known);
        }
        return known;
    }

    private TypeChecks checksFor(ModelType type) {
        List<EnabledCheck<Rule<?>>> rules = new ArrayList<>();
        List<EnabledCheck<Rule<?>>> last = new ArrayList<>();
        for (EnabledCheck<Rule<?>> rule : rulesFor(type.type())) {
            (rule.check().runsLast() ? last : rules).add(rule);
        }
        List<ValueChecks> values = new ArrayList<>();
        List<ChildChecks> children = new ArrayList<>();
        for (int i = 0; i < type.properties().size(); i++) {
            ModelProperty property = type.properties().get(i);
            if (!property.holdsElements()) {
                ValueChecks checks = valueChecks(property, i);
                if (checks.areNeeded()) {
                    values.add(checks);
                }
            } else if (isNeeded(property.valueType())) {
                children.add(new ChildChecks(property, i, this));
            }
        }
        return new TypeChecks(type, new RuleFilter(rules), new RuleFilter(last), values, children, extensions, traits);
    }

    /** Whether there are checks for elements of a type or their descendants; otherwise they are not visited. */
    private boolean isNeeded(Class<?> type) {
        // Rules on texts apply to all elements, so types that the plan does not use need not be loaded.
        boolean allEnabled = !options.onlyRulesOfSeverityError() && profile.disablesNoRule();
        return allEnabled || isNeeded(type, new HashSet<>());
    }

    private boolean isNeeded(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (!rulesFor(type).isEmpty()) {
            return true;
        }
        for (ModelProperty property : ModelType.of(type).properties()) {
            boolean needed = valueChecks(property, 0).areNeeded()
                    || property.holdsElements() && isNeeded(property.valueType(), seen);
            if (needed) {
                return true;
            }
        }
        return false;
    }

    private ValueChecks valueChecks(ModelProperty property, int position) {
        List<EnabledCheck<PropertyConstraint>> constraints = new ArrayList<>();
        if (!options.onlyRulesOfSeverityError()) {
            for (PropertyConstraint constraint : PropertyConstraint.of(property)) {
                addIfEnabled(constraint, constraint.info(), 0, 0, constraints);
            }
        }
        RuleFilter rules = new RuleFilter(property.holdsElements() ? List.of() : rulesFor(property.valueType()));
        return new ValueChecks(
                property,
                position,
                constraints,
                rules.in(property.name()),
                needsReferences && property.isReference(),
                traits);
    }

    private RuleFilter extensionRules() {
        List<EnabledCheck<Rule<?>>> applied = new ArrayList<>();
        for (EnabledCheck<Rule<?>> rule : rulesFor(String.class)) {
            if (rule.check().appliesToExtensions()) {
                applied.add(rule);
            }
        }
        return new RuleFilter(applied);
    }

    /** The rules for elements or values of a type, found once: texts are the values of most properties. */
    private List<EnabledCheck<Rule<?>>> rulesFor(Class<?> target) {
        List<EnabledCheck<Rule<?>>> known = rulesByTarget.get(target);
        if (known == null) {
            known = findRulesFor(target);
            rulesByTarget.put(target, known);
        }
        return known;
    }

    private List<EnabledCheck<Rule<?>>> findRulesFor(Class<?> target) {
        List<EnabledCheck<Rule<?>>> found = new ArrayList<>();
        for (Rule<?> rule : catalogue.rules()) {
            if (rule.target().isAssignableFrom(target) && rule.appliesTo(target)) {
                Optional<Long> needs = needs(rule, target);
                if (needs.isPresent()) {
                    addIfEnabled(rule, rule.info(), needs.get(), excludes(rule, target), found);
                }
            }
        }
        return found;
    }

    /** What a subject must have for a rule to find anything; absent if its type does not have the properties. */
    private Optional<Long> needs(Rule<?> rule, Class<?> target) {
        if (PlanElement.class.isAssignableFrom(target)) {
            return ModelType.of(target).bits(rule.neededProperties(target));
        }
        return Optional.of(target == String.class ? traits.bit(rule.neededCharacters()) : ValueChecks.needs(rule));
    }

    /** What a subject must not have for a rule to find anything. */
    private static long excludes(Rule<?> rule, Class<?> target) {
        long bits = 0;
        if (PlanElement.class.isAssignableFrom(target)) {
            List<ModelProperty> properties = ModelType.of(target).properties();
            for (int i = 0; i < Math.min(properties.size(), Long.SIZE); i++) {
                boolean flag = properties.get(i).valueType() == boolean.class;
                bits |= flag || rule.canFindWith(properties.get(i).name()) ? 0 : 1L << i;
            }
        }
        return bits;
    }

    private <C> void addIfEnabled(C check, RuleInfo info, long needs, long excludes, List<EnabledCheck<C>> enabled) {
        Optional<Severity> severity = severityOf(info);
        if (severity.isPresent()) {
            enabled.add(new EnabledCheck<>(check, info, severity.get(), needs, excludes));
        }
    }

    /** The severity of a rule; absent if the rule is not run. */
    private Optional<Severity> severityOf(RuleInfo info) {
        Optional<Severity> severity = profile.severityOf(info);
        return !options.onlyRulesOfSeverityError() || severity.equals(Optional.of(Severity.ERROR))
                ? severity
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "PlanValidator with " + catalogue.infos().size() + " rules, " + profile;
    }
}
