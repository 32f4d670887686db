package org.mobilityplan.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;
import org.mobilityplan.report.RuleId;
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

    /** Enough to show what is wrong, and little enough that a hostile plan does not fill the memory. */
    private static final int MAX_FINDINGS_PER_RULE = 1_000;

    private static final PlanValidator STANDARD = new PlanValidator(
            RuleCatalogue.standard(), Profile.published(), Scope.ALL, Optional.empty(), MAX_FINDINGS_PER_RULE);

    private final RuleCatalogue catalogue;
    private final Profile profile;
    private final Scope scope;
    private final Optional<LocalDate> today;
    private final int maxFindingsPerRule;
    private final Set<RuleId> active;

    /** Whether some rule looks last, and may ask what was referred to. */
    private final boolean asksForReferences;

    private final ReportHeader header;
    private final Map<Class<?>, Checks> checksByType = new ConcurrentHashMap<>();
    private final Map<Class<?>, Boolean> neededByType = new ConcurrentHashMap<>();

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
        this.active = catalogue.infos().stream()
                .filter(info -> profile.severityOf(info).isPresent())
                .map(RuleInfo::id)
                .collect(Collectors.toUnmodifiableSet());
        this.asksForReferences = active(catalogue.rules(), Rule::info).stream()
                .anyMatch(rule -> rule.check().isLast());
        this.header = ReportHeader.builder()
                .catalogue(RuleCatalogue.VERSION)
                .profile(profile.name())
                .build();
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
        RuleContext context = new RuleContext(plan, today, Suppressions.of(plan), report, this);
        List<Path> last = new ArrayList<>();
        walk(Path.root(plan), checksOf(ActionPlan.class), context, last);
        last.forEach(path -> checksOf(ModelType.of(path.element()).type()).runLast(path, context));
        return report.build();
    }

    /** Whether some rule within a branch is on; a branch that the catalogue does not know is as good as on. */
    boolean isActive(String branch, Set<RuleId> unjudged) {
        boolean known = false;
        for (RuleInfo info : catalogue.infos()) {
            if (info.id().value().equals(branch) || info.id().value().startsWith(branch + ".")) {
                known = true;
                if (active.contains(info.id()) && !unjudged.contains(info.id())) {
                    return true;
                }
            }
        }
        return !known;
    }

    private void walk(Path path, Checks checks, RuleContext context, List<Path> last) {
        PlanElement element = path.element();
        checks.run(path, context);
        if (checks.hasLast()) {
            last.add(path);
        }
        for (ModelType.Property property : checks.children()) {
            Object value = property.read(element);
            if (ModelType.Property.isNothing(value)) {
                continue;
            }
            switch (property.holder()) {
                case LIST -> {
                    List<?> children = (List<?>) value;
                    for (int i = 0; i < children.size(); i++) {
                        walk(path, children.get(i), property, i, context, last);
                    }
                }
                case OPTIONAL -> {
                    Optional<?> child = (Optional<?>) value;
                    if (child.isPresent()) {
                        walk(path, child.get(), property, -1, context, last);
                    }
                }
                case NONE -> walk(path, value, property, -1, context, last);
            }
        }
    }

    private void walk(
            Path parent, Object value, ModelType.Property property, int index, RuleContext context, List<Path> last) {
        PlanElement child = (PlanElement) value;
        walk(parent.child(child, property.name(), index), checksOf(property.valueType()), context, last);
    }

    private Checks checksOf(Class<?> type) {
        Checks known = checksByType.get(type);
        return known != null ? known : checksByType.computeIfAbsent(type, each -> checksFor(ModelType.of(each)));
    }

    private Checks checksFor(ModelType type) {
        List<Active<Rule<?>>> rules = rulesFor(type.type());
        return new Checks(
                rules.stream().filter(rule -> !rule.check().isLast()).toList(),
                rules.stream().filter(rule -> rule.check().isLast()).toList(),
                type.properties().stream()
                        .map(this::valueChecks)
                        .filter(ValueChecks::isNeeded)
                        .toList(),
                type.properties().stream()
                        .filter(property -> property.holdsElements()
                                && neededByType.computeIfAbsent(property.valueType(), this::isNeeded))
                        .toList());
    }

    /** Whether something is checked of elements of a type, or below them: else they are not walked. */
    private boolean isNeeded(Class<?> type) {
        return ModelType.reachableFrom(type).stream()
                .anyMatch(each -> !rulesFor(each.type()).isEmpty()
                        || each.properties().stream().map(this::valueChecks).anyMatch(ValueChecks::isNeeded));
    }

    private ValueChecks valueChecks(ModelType.Property property) {
        return new ValueChecks(
                property,
                scope == Scope.ALL ? active(property.constraints(), ModelType.PropertyConstraint::info) : List.of(),
                property.holdsElements()
                        ? List.of()
                        : rulesFor(property.valueType()).stream()
                                .filter(rule -> rule.check().looksAtProperty(property.name()))
                                .toList(),
                asksForReferences && property.isReference());
    }

    private List<Active<Rule<?>>> rulesFor(Class<?> target) {
        return active(
                catalogue.rules().stream()
                        .filter(rule -> rule.target().isAssignableFrom(target) && rule.looksAt(target))
                        .toList(),
                Rule::info);
    }

    private <C> List<Active<C>> active(List<C> checks, Function<C, RuleInfo> info) {
        return checks.stream()
                .flatMap(check -> profile
                        .severityOf(info.apply(check))
                        .filter(severity -> scope == Scope.ALL || severity == Severity.ERROR)
                        .map(severity -> new Active<>(check, info.apply(check), severity))
                        .stream())
                .toList();
    }

    @Override
    public String toString() {
        return "PlanValidator with " + catalogue.infos().size() + " rules, " + profile;
    }
}
