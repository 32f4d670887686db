package org.mobilityplan.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanIndex;
import org.mobilityplan.report.Pointer;

/**
 * Gives a rule access to the plan around the element or value being checked, and accepts findings. Used by one thread, in one run.
 *
 * <pre>{@code
 * public void check(Action action, RuleContext context) {
 *     if (action.getPlaces().isEmpty() && context.plan().getTerritory().isEmpty()) {
 *         context.report(Pointer.of("/places"), Map.of("title", action.getTitle()));
 *     }
 * }
 * }</pre>
 */
public interface RuleContext {

    /**
     * The plan being validated.
     *
     * @return the plan
     */
    ActionPlan plan();

    /**
     * The index of the plan.
     *
     * @return the index of the plan
     */
    PlanIndex index();

    /**
     * The date on which the plan is validated, as set by {@link
     * org.mobilityplan.validation.PlanValidator#withReferenceDate}. The system clock is never used.
     *
     * @return the date, absent if none was set; rules that depend on it then report nothing
     */
    Optional<LocalDate> referenceDate();

    /**
     * The element being checked or, for a rule on values, the element that contains the value.
     *
     * @return the element
     */
    PlanElement element();

    /**
     * The name of the property that contains the element or value being checked, such as {@code title}.
     *
     * @return the name in the JSON format, empty for the plan itself
     */
    String property();

    /**
     * The element that contains {@link #element()}.
     *
     * @return the parent, absent for the plan
     */
    Optional<PlanElement> parent();

    /**
     * The ancestors of {@link #element()}.
     *
     * @return the ancestors, from the plan, or the element that is validated alone, to the direct parent; empty for this first
     *     element itself
     */
    List<PlanElement> ancestors();

    /**
     * Records that the element or value being checked has a key, such as an id that must be unique in the plan. Keys are recorded
     * per rule and run.
     *
     * @param key the key: a text, an id or another value with a natural order, so that hash collisions cannot slow the run
     * @return the place where this rule recorded the key first in this run, if it did
     */
    Optional<Pointer> previousOccurrence(Comparable<?> key);

    /**
     * Whether the plan contains a reference to an organisation, network, document, chantier or action.
     *
     * @param id the typed id, such as an {@link org.mobilityplan.model.OrganisationId}
     * @return true once a reference has been visited; in a rule that {@link Rule#runsLast() runs last}, whether there is any
     */
    boolean isReferenced(Object id);

    /**
     * A result computed from the whole plan, at most once per run. Rules share it.
     *
     * @param <T> the type of the result
     * @param type the class of the result, which identifies it
     * @param compute computes it from the plan
     * @return the result
     */
    <T> T computeOnce(Class<T> type, Function<ActionPlan, T> compute);

    /**
     * Reports a violation of the current rule.
     *
     * @param at a pointer relative to the element or value being checked; {@link Pointer#ROOT} for the element or value itself
     * @param arguments the arguments of the message, by the names that the rule declares
     * @throws IllegalArgumentException if the names are not the declared ones
     */
    void report(Pointer at, Map<String, String> arguments);
}
