package org.mobilityplan.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The coordination that holds for an action, and where it comes from: its own, or inherited from the action it is a step
 * of, from the nearest chantier above, or from the plan.
 *
 * <pre>{@code
 * for (PlacedAction placed : plan.index().getActions()) {
 *     placed.getEffectiveCoordination()
 *             .filter(EffectiveCoordination::isInherited)
 *             .ifPresent(each -> System.out.println(placed.getAction().getTitle() + ": " + each.getLevel()));
 * }
 * }</pre>
 */
public final class EffectiveCoordination {

    private final Coordination coordination;
    private final CoordinationLevel level;
    private final PlanElement from;
    private final boolean inherited;

    private EffectiveCoordination(
            Coordination coordination, CoordinationLevel level, PlanElement from, boolean inherited) {
        this.coordination = coordination;
        this.level = level;
        this.from = from;
        this.inherited = inherited;
    }

    /**
     * The coordination that holds.
     *
     * @return the coordination, which has a coordinator or at least some text
     */
    public Coordination getCoordination() {
        return coordination;
    }

    /**
     * The level it belongs to.
     *
     * @return the level
     */
    public CoordinationLevel getLevel() {
        return level;
    }

    /**
     * Whether it is inherited from a level above the action.
     *
     * @return true when inherited
     */
    public boolean isInherited() {
        return inherited;
    }

    /**
     * The chantier it belongs to.
     *
     * @return the chantier, when the level is {@link CoordinationLevel#CHANTIER}
     */
    public Optional<Chantier> getChantier() {
        return from instanceof Chantier chantier ? Optional.of(chantier) : Optional.empty();
    }

    /**
     * The action it belongs to: this action, or the one it is a step of.
     *
     * @return the action, when the level is {@link CoordinationLevel#ACTION} or {@link CoordinationLevel#STEP}
     */
    public Optional<Action> getAction() {
        return from instanceof Action action ? Optional.of(action) : Optional.empty();
    }

    /** That of an element: its own, if it has one, or what it inherits. */
    static @Nullable EffectiveCoordination of(
            Optional<Coordination> own,
            CoordinationLevel level,
            PlanElement element,
            @Nullable EffectiveCoordination inherited) {
        return own.isPresent() && own.get().isGiven()
                ? new EffectiveCoordination(own.get(), level, element, false)
                : inherited;
    }

    EffectiveCoordination asInherited() {
        return inherited ? this : new EffectiveCoordination(coordination, level, from, true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EffectiveCoordination that
                && coordination.equals(that.coordination)
                && level == that.level
                && from.equals(that.from)
                && inherited == that.inherited;
    }

    @Override
    public int hashCode() {
        return Objects.hash(coordination, level, inherited);
    }

    @Override
    public String toString() {
        return (inherited ? "inherited from " : "of ") + from + ": " + coordination;
    }
}
