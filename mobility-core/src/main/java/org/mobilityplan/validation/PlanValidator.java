package org.mobilityplan.validation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

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

    private static final PlanValidator STANDARD =
            new PlanValidator(RuleCatalogue.standard(), Profile.standard(), Scope.ALL);

    private final RuleCatalogue catalogue;
    private final Profile profile;
    private final Scope scope;
    private final Map<Class<?>, Checks> checksByType = new ConcurrentHashMap<>();

    /** What of the catalogue is run. */
    private enum Scope {
        ALL,
        /** What a host cannot see by itself: it runs the constraints on its own, and only errors may fail it. */
        RULES_OF_SEVERITY_ERROR
    }

    private PlanValidator(RuleCatalogue catalogue, Profile profile, Scope scope) {
        this.catalogue = catalogue;
        this.profile = profile;
        this.scope = scope;
    }

    /**
     * The validator with all rules of this library under the standard profile.
     *
     * @return the standard validator
     */
    public static PlanValidator standard() {
        return STANDARD;
    }

    static PlanValidator forHosts() {
        return new PlanValidator(RuleCatalogue.standard(), Profile.standard(), Scope.RULES_OF_SEVERITY_ERROR);
    }

    /**
     * The same rules under another profile.
     *
     * @param other the profile
     * @return a validator
     */
    public PlanValidator withProfile(Profile other) {
        return new PlanValidator(catalogue, Objects.requireNonNull(other, "other"), scope);
    }

    /**
     * The same profile with an application's own rules beside those of this library.
     *
     * @param more the application's rules
     * @return a validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public PlanValidator withRules(Collection<? extends Rule<?>> more) {
        return new PlanValidator(catalogue.with(more), profile, scope);
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
        RuleContext context = new RuleContext(Objects.requireNonNull(plan, "plan"));
        walk(Path.root(plan), context);
        return Report.of(context.findings());
    }

    private void walk(Path path, RuleContext context) {
        PlanElement element = path.element();
        ModelType type = ModelType.of(element);
        Checks checks = checksByType.get(type.type());
        if (checks == null) {
            checks = checksByType.computeIfAbsent(type.type(), each -> checksFor(type));
        }
        context.enter(path);
        checks.run(element, context);
        for (ModelType.Property property : type.children()) {
            property.forEach(
                    element, (child, index) -> walk(path.child((PlanElement) child, property.name(), index), context));
        }
    }

    private Checks checksFor(ModelType type) {
        List<Active<ModelType.PropertyConstraint>> constraints = scope == Scope.ALL
                ? active(type.constraints(), ModelType.PropertyConstraint::info, severity -> true)
                : List.of();
        List<Active<Rule<?>>> rules = active(
                catalogue.rules().stream()
                        .filter(rule -> rule.target().isAssignableFrom(type.type()))
                        .toList(),
                Rule::info,
                severity -> scope == Scope.ALL || severity == Severity.ERROR);
        return new Checks(constraints, rules);
    }

    private <C> List<Active<C>> active(List<C> checks, Function<C, RuleInfo> info, Predicate<Severity> wanted) {
        return checks.stream()
                .flatMap(check -> {
                    Optional<Severity> severity = profile.severityOf(info.apply(check));
                    return severity.filter(wanted).map(level -> new Active<>(check, info.apply(check), level)).stream();
                })
                .toList();
    }

    /** A check that the profile leaves on, with its severity there. */
    private record Active<C>(C check, RuleInfo info, Severity severity) {}

    /** The checks that elements of one type meet. */
    private record Checks(List<Active<ModelType.PropertyConstraint>> constraints, List<Active<Rule<?>>> rules) {

        void run(PlanElement element, RuleContext context) {
            for (Active<ModelType.PropertyConstraint> active : constraints) {
                context.apply(active.info(), active.severity());
                ModelType.Property property = active.check().property();
                property.forEach(element, (value, index) -> {
                    if (!active.check().holds().test(value)) {
                        context.report(Pointer.ROOT.child(property.name()), Map.of());
                    }
                });
            }
            for (Active<Rule<?>> active : rules) {
                context.apply(active.info(), active.severity());
                check(active.check(), element, context);
            }
        }

        private static <N extends PlanElement> void check(Rule<N> rule, PlanElement element, RuleContext context) {
            rule.check(rule.target().cast(element), context);
        }
    }

    @Override
    public String toString() {
        return "PlanValidator with " + catalogue.infos().size() + " rules, " + profile;
    }
}
