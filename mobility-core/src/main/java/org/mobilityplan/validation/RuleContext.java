package org.mobilityplan.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanIndex;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** What a rule sees of the plan around the element it looks at, and where it reports. Used by one thread, in one run. */
public final class RuleContext {

    private final ActionPlan plan;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<RuleId, Map<Object, Path>> seen = new HashMap<>();
    private Path path;
    private @Nullable RuleInfo rule;
    private Severity severity = Severity.ERROR;

    RuleContext(ActionPlan plan) {
        this.plan = plan;
        this.path = Path.root(plan);
    }

    void enter(Path next) {
        path = next;
    }

    void apply(RuleInfo next, Severity nextSeverity) {
        rule = next;
        severity = nextSeverity;
    }

    List<Finding> findings() {
        return findings;
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
     * The elements that the present one stands in.
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
     * Remembers that the present element has a key, such as an id that must be unique in the plan, for the present rule
     * and run.
     *
     * @param key what is remembered
     * @return where the rule met the key before in this run, if it did
     */
    public Optional<Pointer> metBefore(Object key) {
        Path before =
                seen.computeIfAbsent(presentRule().id(), id -> new HashMap<>()).putIfAbsent(key, path);
        return Optional.ofNullable(before).map(Path::pointer);
    }

    /**
     * Goes through the values of one type among the properties of the present element, whether they stand alone or in a
     * list; so a rule on, say, references meets every property that is one.
     *
     * @param <T> the type
     * @param type the class of the type
     * @param visitor gets each value, and its place below the element when it asks for it
     */
    public <T> void forEachValue(Class<T> type, BiConsumer<T, Supplier<Pointer>> visitor) {
        PlanElement element = path.element();
        for (ModelType.Property property : ModelType.of(element).properties()) {
            if (type.isAssignableFrom(property.valueType())) {
                property.forEach(
                        element,
                        (value, index) -> visitor.accept(
                                type.cast(value),
                                () -> index < 0
                                        ? Pointer.ROOT.child(property.name())
                                        : Pointer.ROOT.child(property.name()).child(index)));
            }
        }
    }

    /**
     * Reports that the present rule is broken.
     *
     * @param at the place below the present element, {@link Pointer#ROOT} for the element itself
     * @param arguments the values for the sentence, by the names that the rule declares
     * @throws IllegalArgumentException if the names are not the declared ones
     */
    public void report(Pointer at, Map<String, String> arguments) {
        RuleInfo broken = presentRule();
        if (!arguments.keySet().equals(Set.copyOf(broken.arguments()))) {
            throw new IllegalArgumentException("rule " + broken.id() + " declares the arguments " + broken.arguments()
                    + ", not " + arguments.keySet());
        }
        findings.add(Finding.builder()
                .rule(broken.id())
                .severity(severity)
                .location(Location.of(Pointer.of(path.pointer().value() + at.value())))
                .arguments(arguments)
                .build());
    }

    private RuleInfo presentRule() {
        return Objects.requireNonNull(rule, "a rule reports only while it is run");
    }
}
