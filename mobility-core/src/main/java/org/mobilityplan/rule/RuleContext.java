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

/** What a rule sees of the plan around the element or value it checks, and where it reports. Used by one thread, in one run. */
public interface RuleContext {

    /**
     * The plan that is checked.
     *
     * @return the plan
     */
    ActionPlan plan();

    /**
     * The lookups on the plan.
     *
     * @return the index of the plan
     */
    PlanIndex index();

    /**
     * The day on which the plan is judged, as the caller gave it by {@link org.mobilityplan.validation.PlanValidator#asOf}; nothing here looks at a clock.
     *
     * @return the day, absent where none was given: what depends on it is then not judged
     */
    Optional<LocalDate> referenceDate();

    /**
     * The element that is looked at or, for a rule on values, the element that holds the value.
     *
     * @return the element
     */
    PlanElement element();

    /**
     * The name of the property that holds what is looked at, such as {@code title}.
     *
     * @return the name in the JSON format, empty for the plan itself
     */
    String property();

    /**
     * The element that {@link #element()} stands in.
     *
     * @return the element above, absent for the plan
     */
    Optional<PlanElement> parent();

    /**
     * The elements that {@link #element()} stands in.
     *
     * @return the elements, the plan first, the direct parent last; none for the plan itself
     */
    List<PlanElement> ancestors();

    /**
     * Remembers that what is looked at has a key, such as an id that must be unique in the plan, for the present rule and run.
     *
     * @param key what is remembered: a text, an id or another value with an order, so that many keys with one hash code cost no
     *     more than others
     * @return where the rule met the key before in this run, if it did
     */
    Optional<Pointer> previousOccurrence(Comparable<?> key);

    /**
     * Whether something in the plan refers to an organisation, network, document or action by its id.
     *
     * @param id the typed id, such as an {@link org.mobilityplan.model.OrganisationId}
     * @return true once a reference to it was met; in a rule that {@link Rule#runsLast() looks last}, whether there is any
     */
    boolean isReferenced(Object id);

    /**
     * Something that several rules want to know of the whole plan, computed at the first call of a run and then kept.
     *
     * @param <T> what is computed
     * @param type the class of it, by which it is kept
     * @param compute computes it from the plan
     * @return what was computed
     */
    <T> T computeOnce(Class<T> type, Function<ActionPlan, T> compute);

    /**
     * Reports that the present rule is broken.
     *
     * @param at the place below what is looked at, {@link Pointer#ROOT} for the very thing
     * @param arguments the values for the sentence, by the names that the rule declares
     * @throws IllegalArgumentException if the names are not the declared ones
     */
    void report(Pointer at, Map<String, String> arguments);
}
