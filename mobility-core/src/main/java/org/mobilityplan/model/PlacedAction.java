package org.mobilityplan.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An action or step together with its position in the plan. */
public final class PlacedAction {

    private final Action action;
    private final List<Chantier> chantiers;
    private final @Nullable PlacedAction parent;
    private final @Nullable EffectiveCoordination inherited;

    PlacedAction(
            Action action,
            List<Chantier> chantiers,
            @Nullable PlacedAction parent,
            @Nullable EffectiveCoordination inherited) {
        this.action = action;
        this.chantiers = chantiers;
        this.parent = parent;
        this.inherited = inherited;
    }

    /**
     * The action itself.
     *
     * @return the action
     */
    public Action getAction() {
        return action;
    }

    /**
     * The chantiers that contain it, outermost first.
     *
     * @return the chantiers, none for an action directly on the plan
     */
    public List<Chantier> getChantiers() {
        return chantiers;
    }

    /**
     * The action it is a step of.
     *
     * @return the action above, absent for an action that is not a step
     */
    public Optional<PlacedAction> getParent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Whether it is a step of another action.
     *
     * @return true for a step
     */
    public boolean isStep() {
        return parent != null;
    }

    /**
     * The coordination that applies, and where it is given: on the action, on the action it is a step of, on the nearest chantier
     * above that has one, or on the plan. A coordination whose cell was left empty is skipped.
     *
     * @return the coordination that holds, absent where none is given on any level
     */
    public Optional<EffectiveCoordination> getEffectiveCoordination() {
        CoordinationLevel level = parent == null ? CoordinationLevel.ACTION : CoordinationLevel.STEP;
        return Optional.ofNullable(EffectiveCoordination.of(action.getCoordination(), level, action, inherited));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacedAction that
                && action.equals(that.action)
                && chantiers.equals(that.chantiers)
                && Objects.equals(parent, that.parent)
                && getEffectiveCoordination().equals(that.getEffectiveCoordination());
    }

    @Override
    public int hashCode() {
        return Objects.hash(action.getId(), chantiers.size(), getEffectiveCoordination());
    }

    @Override
    public String toString() {
        return action.toString();
    }
}
