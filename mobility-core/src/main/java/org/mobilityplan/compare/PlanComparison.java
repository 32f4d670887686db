package org.mobilityplan.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;

/**
 * What changed from one edition of a plan to another: what was added, dropped, moved, split, merged and changed.
 *
 * <pre>{@code
 * PlanComparison comparison = PlanComparison.of(edition2016, edition2017);
 * System.out.print(ChangeTexts.in(Locale.FRENCH).render(comparison));
 * }</pre>
 *
 * <p>Chantiers, organisations, networks and documents are the same in both editions when their ids are. An action is what
 * its {@code continues} says, in whichever edition that stands; one that continues nothing of the other edition is the same
 * by its id. Where the two editions have the same id they are two states of one edition, and actions are the same by their
 * ids alone. Those who coordinate, take part or are members are the same when organisation, network or name are;
 * indicators when their labels are. Whatever has none of these, such as a period or an audience, is the same when it is equal.
 * Neither places nor likeness ever count.
 *
 * <p>Two editions without a change between them are equal. Comparing in the other direction exchanges what was added and what
 * was dropped.
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
     * All that changed.
     *
     * @return the changes in the order of the newer edition; at each property first what was dropped, then what was added
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
