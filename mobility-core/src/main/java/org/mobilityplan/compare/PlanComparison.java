package org.mobilityplan.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;

/**
 * The changes from one edition of a plan to another: what was added, dropped, moved, split, merged and changed.
 *
 * <pre>{@code
 * PlanComparison comparison = PlanComparison.of(edition2016, edition2017);
 * System.out.print(ChangeTexts.in(Locale.FRENCH).render(comparison));
 * }</pre>
 *
 * <p>Chantiers, organisations and networks of both editions correspond by their ids. An action corresponds to the actions that
 * it continues or that continue it, according to {@code continues} in either edition; an action that continues nothing of the
 * other edition corresponds by its id. Editions with the same id are two states of one edition, in which actions correspond by
 * their ids alone.
 *
 * <p>Elements of a list that have no id correspond by what identifies them to a reader: participants by organisation, network or
 * name, indicators and audiences by their labels, documents and events by title or date, funding by its text or funder, figures
 * by their units. Those that are left correspond if all their properties but one are equal. Positions never count.
 *
 * <p>Elements that correspond are compared property by property; a status, a period, a quantity or a place is one value.
 *
 * <p>Editions without changes are equal. A comparison in the other direction exchanges added and dropped values.
 */
public final class PlanComparison {

    private final ActionPlan before;
    private final ActionPlan after;
    private final List<Change> changes;

    private PlanComparison(ActionPlan before, ActionPlan after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /**
     * Compares two editions.
     *
     * @param before the older edition
     * @param after the newer edition
     * @return what changed
     */
    public static PlanComparison of(ActionPlan before, ActionPlan after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new PlanComparison(before, after, Comparer.compare(before, after));
    }

    /**
     * The older edition.
     *
     * @return the plan
     */
    public ActionPlan before() {
        return before;
    }

    /**
     * The newer edition.
     *
     * @return the plan
     */
    public ActionPlan after() {
        return after;
    }

    /**
     * All changes.
     *
     * @return the changes in the order of the newer edition; at each property first dropped, then added values
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * The changes of one kind.
     *
     * @param <C> the kind
     * @param kind the kind, such as {@code Added.class}
     * @return those changes, in order
     */
    public <C extends Change> List<C> changes(Class<C> kind) {
        Objects.requireNonNull(kind, "kind");
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Whether nothing changed.
     *
     * @return true for equal plans
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanComparison that
                && before.equals(that.before)
                && after.equals(that.after)
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    @Override
    public String toString() {
        return before + " → " + after + ": " + changes.size() + " changes";
    }
}
