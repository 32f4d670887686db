package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action of a plan: what is done, by whom, for whom, when and with what result.
 *
 * <pre>{@code
 * Action action = Action.builder()
 *         .id(ActionId.of("information-network"))
 *         .title("Réseau de primo-information : une rencontre régionale")
 *         .coordination(Coordination.ledBy("CRIJ", crij))
 *         .addPlannedPeriods(PlanPeriod.of("2017-06"))
 *         .status(Status.of(StatusCode.UNDER_WAY))
 *         .build();
 * Action postponed = action.toBuilder().status(Status.of(StatusCode.POSTPONED)).build();
 * }</pre>
 *
 * <p>An action may have steps (« sous-actions »). A step is an action within an action and has the same properties: its own
 * coordination, dates, destinations and figures. What is aimed at is not a step but an {@linkplain Assessment assessment}.
 */
@Value.Immutable
public abstract class Action extends PlanItem {

    Action() {}

    /**
     * The id, unique in the plan; editions are compared by it.
     *
     * @return the id
     */
    public abstract ActionId getId();

    /**
     * The title.
     *
     * @return the title
     */
    @NotBlank(message = "{action.title.blank}")
    @Override
    public abstract String getTitle();

    /**
     * Whether young people leave (« mobilité sortante ») or arrive (« mobilité entrante »).
     *
     * @return the direction
     */
    public abstract Optional<Direction> getDirection();

    /**
     * How long it lasts, such as « 8 semaines » for a stay; several where sources or sub-projects differ.
     *
     * @return the durations, in document order
     */
    public abstract List<@Valid Quantity> getDurations();

    /**
     * The partner networks that carry it.
     *
     * @return the ids of the networks, in document order
     */
    public abstract List<NetworkId> getNetworks();

    /**
     * What the action makes: a site, a video, a guide, a set of specifications.
     *
     * @return the deliverables, in document order
     */
    public abstract List<@Valid Document> getDeliverables();

    /**
     * Its steps, in order.
     *
     * @return the steps, none for most actions
     */
    public abstract List<@Valid Action> getSteps();

    /**
     * The actions of an earlier edition that it continues; several where actions were merged.
     *
     * @return the continued actions, in document order
     */
    public abstract List<@Valid ActionReference> getContinues();

    /** The levels of actions that it is, which are limited where it is built. */
    @Value.Derived
    @Value.Auxiliary
    int levels() {
        return Nesting.levels("actions", getSteps(), Action::levels);
    }

    @Override
    public final String toString() {
        return "Action " + getId() + getCode().map(code -> " [" + code + "]").orElse("") + " « " + getTitle() + " »"
                + (getSteps().isEmpty() ? "" : " (" + getSteps().size() + " steps)");
    }

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

    /** Gathers the parts of an action; not for use by several threads at once. */
    public static final class Builder extends ImmutableAction.Builder {
        Builder() {}

        /**
         * Adds partner networks that carry it; their ids are kept.
         *
         * @param networks networks of the plan
         * @return this builder
         */
        public final Builder addNetworks(PartnerNetwork... networks) {
            Objects.requireNonNull(networks, "networks");
            for (PartnerNetwork network : networks) {
                addNetworks(network.getId());
            }
            return this;
        }
    }
}
