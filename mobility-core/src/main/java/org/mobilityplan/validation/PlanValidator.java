package org.mobilityplan.validation;

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
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;

/**
 * Judges plans: walks a plan once and tells everything that breaks a constraint or a rule.
 *
 * <p>It needs nothing else on the class path, in particular no Bean Validation provider, and it cannot be inactive. It is
 * immutable and safe for threads.
 *
 * <pre>{@code
 * Report report = PlanValidator.standard().validate(plan);
 * if (!report.isValid()) {
 *     System.err.print(FindingTexts.in(Locale.FRENCH).render(report));
 * }
 * }</pre>
 */
public final class PlanValidator {

    /** Enough to show what is wrong, and little enough that a hostile plan does not fill the memory. */
    private static final int MAX_FINDINGS_PER_RULE = 1_000;

    private static final PlanValidator STANDARD = new PlanValidator(
            RuleCatalogue.standard(), Profile.published(), Scope.ALL, Optional.empty(), MAX_FINDINGS_PER_RULE);

    private final RuleCatalogue catalogue;
    private final Profile profile;
    private final Scope scope;
    private final Optional<LocalDate> today;
    private final int maxFindingsPerRule;

    /** Whether some rule looks last, and may ask what was referred to. */
    private final boolean asksForReferences;

    private final ReportHeader header;
    private final Map<Class<?>, TypeChecks> checksByType = new ConcurrentHashMap<>();

    /** What of the catalogue is run. */
    private enum Scope {
        ALL,
        /** What a host cannot see by itself: it runs the constraints on its own, and only errors may fail it. */
        RULES_OF_SEVERITY_ERROR
    }

    private PlanValidator(
            RuleCatalogue catalogue, Profile profile, Scope scope, Optional<LocalDate> today, int maxFindingsPerRule) {
        this.catalogue = catalogue;
        this.profile = profile;
        this.scope = scope;
        this.today = today;
        this.maxFindingsPerRule = maxFindingsPerRule;
        this.asksForReferences = asksForReferences();
        this.header = ReportHeader.builder()
                .catalogue(RuleCatalogue.VERSION)
                .profile(profile.name())
                .build();
    }

    private boolean asksForReferences() {
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

    static PlanValidator forHosts() {
        return new PlanValidator(
                RuleCatalogue.standard(),
                Profile.published(),
                Scope.RULES_OF_SEVERITY_ERROR,
                Optional.empty(),
                MAX_FINDINGS_PER_RULE);
    }

    /**
     * The same rules under another profile.
     *
     * @param other the profile
     * @return a validator
     */
    public PlanValidator withProfile(Profile other) {
        return new PlanValidator(catalogue, Objects.requireNonNull(other, "other"), scope, today, maxFindingsPerRule);
    }

    /**
     * The same profile with an application's own rules beside those of this library.
     *
     * @param more the application's rules
     * @return a validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public PlanValidator withRules(Collection<? extends Rule<?>> more) {
        return new PlanValidator(catalogue.with(more), profile, scope, today, maxFindingsPerRule);
    }

    /**
     * The same, judging plans as they stand on a day: what lies in the future and is told as done, what should have ended
     * and has not. Without a day these rules find nothing; no rule ever looks at the clock.
     *
     * @param day the day
     * @return a validator
     */
    public PlanValidator asOf(LocalDate day) {
        return new PlanValidator(catalogue, profile, scope, Optional.of(day), maxFindingsPerRule);
    }

    /**
     * The same, keeping another number of findings of each rule; 1,000 are kept otherwise. Those beyond are counted only.
     *
     * @param limit the most findings of one rule that a report keeps
     * @return a validator
     * @throws IllegalArgumentException below 1
     */
    public PlanValidator withMaxFindingsPerRule(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        return new PlanValidator(catalogue, profile, scope, today, limit);
    }

    /**
     * The rules that this validator runs, as far as the profile does not switch them off.
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
     * Judges a plan.
     *
     * @param plan the plan
     * @return everything that was found, with JSON Pointers, sorted by them; line and column are known where a plan is
     *     read and judged at once, by the reader
     */
    public Report validate(ActionPlan plan) {
        Objects.requireNonNull(plan, "plan");
        Report.Builder report = Report.builder().maxPerRule(maxFindingsPerRule).header(header);
        ValidationRun context =
                new ValidationRun(plan, today, new Suppressions(plan, profile.allowsSuppressions()), report, this);
        List<ElementPath> last = new ArrayList<>();
        checksOf(ActionPlan.class).walk(ElementPath.root(plan), context, last);
        for (ElementPath path : last) {
            checksOf(ModelType.of(path.element()).type()).runLast(path, context);
        }
        return report.build();
    }

    /**
     * Whether some rule within a branch was checked and may be suppressed; so may a branch that the catalogue does not
     * know, for all we know.
     *
     * @param unchecked rules that asked for the reference date in vain
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

    /** What elements of a type meet. */
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
        // The values of an element are looked at before the elements below it.
        List<PropertyChecks> values = new ArrayList<>();
        List<PropertyChecks> elements = new ArrayList<>();
        for (ModelProperty property : type.properties()) {
            PropertyChecks checks = propertyChecks(property);
            if (checks.looksAtValues()) {
                values.add(checks);
            } else if (property.holdsElements() && isNeeded(property.valueType())) {
                elements.add(checks);
            }
        }
        values.addAll(elements);
        return new TypeChecks(type.type(), rules, last, values);
    }

    /** Whether something is checked of elements of a type, or below them: else they are not walked. */
    private boolean isNeeded(Class<?> type) {
        // The rules on texts look at all elements, so that types of which a plan has none need not be read to know it.
        boolean everythingIsOn = scope == Scope.ALL && profile.leavesAllOn();
        return everythingIsOn || isNeeded(type, new HashSet<>());
    }

    private boolean isNeeded(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (!rulesFor(type).isEmpty()) {
            return true;
        }
        for (ModelProperty property : ModelType.of(type).properties()) {
            boolean needed = propertyChecks(property).looksAtValues()
                    || property.holdsElements() && isNeeded(property.valueType(), seen);
            if (needed) {
                return true;
            }
        }
        return false;
    }

    private PropertyChecks propertyChecks(ModelProperty property) {
        List<EnabledCheck<PropertyConstraint>> constraints = new ArrayList<>();
        if (scope == Scope.ALL) {
            for (PropertyConstraint constraint : PropertyConstraint.of(property)) {
                addIfOn(constraint, constraint.info(), constraints);
            }
        }
        List<EnabledCheck<Rule<?>>> rules = new ArrayList<>();
        if (!property.holdsElements()) {
            for (EnabledCheck<Rule<?>> rule : rulesFor(property.valueType())) {
                if (rule.check().appliesToProperty(property.name())) {
                    rules.add(rule);
                }
            }
        }
        return new PropertyChecks(property, constraints, rules, asksForReferences && property.isReference(), this);
    }

    private List<EnabledCheck<Rule<?>>> rulesFor(Class<?> target) {
        List<EnabledCheck<Rule<?>>> found = new ArrayList<>();
        for (Rule<?> rule : catalogue.rules()) {
            if (rule.target().isAssignableFrom(target) && rule.appliesTo(target)) {
                addIfOn(rule, rule.info(), found);
            }
        }
        return found;
    }

    private <C> void addIfOn(C check, RuleInfo info, List<EnabledCheck<C>> on) {
        Optional<Severity> severity = severityOf(info);
        if (severity.isPresent()) {
            on.add(new EnabledCheck<>(check, info, severity.get()));
        }
    }

    /** How grave its findings are; absent for what is not run. */
    private Optional<Severity> severityOf(RuleInfo info) {
        Optional<Severity> severity = profile.severityOf(info);
        return scope == Scope.ALL || severity.equals(Optional.of(Severity.ERROR)) ? severity : Optional.empty();
    }

    @Override
    public String toString() {
        return "PlanValidator with " + catalogue.infos().size() + " rules, " + profile;
    }
}
