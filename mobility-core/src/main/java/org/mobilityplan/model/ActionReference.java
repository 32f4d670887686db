package org.mobilityplan.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action named from elsewhere: from another edition of the plan, or from this one where no plan is given.
 *
 * <pre>{@code
 * ActionReference earlier = ActionReference.builder()
 *         .plan(PlanId.of("bretagne-2016"))
 *         .action(ActionId.of("information-network"))
 *         .build();
 * Action continued = action.toBuilder().addContinues(earlier).build();
 * }</pre>
 */
@Value.Immutable
public abstract class ActionReference extends PlanElement {

    ActionReference() {}

    /**
     * The edition that holds the action; absent for this very plan.
     *
     * @return the id of the plan
     */
    public abstract Optional<PlanId> getPlan();

    /**
     * The action.
     *
     * @return the id of the action
     */
    public abstract ActionId getAction();

    /**
     * Starts a new one from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this one: set what differs, then build.
     *
     * @return a builder that holds everything this one holds
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Gathers the parts of an action reference; not for use by several threads at once. */
    public static final class Builder extends ImmutableActionReference.Builder {
        Builder() {}
    }
}
