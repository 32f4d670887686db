package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The size of a list as its source announces it: « trois partenaires associés » of a network, « 21 actions » of a plan or
 * chantier, « 3 sous-actions » of an action.
 */
@Value.Immutable
public abstract class AnnouncedSize extends PlanElement {

    AnnouncedSize() {}

    /**
     * The role of the members it counts; absent where it counts all of them.
     *
     * @return the role
     */
    public abstract Optional<Role> getRole();

    /**
     * The number announced.
     *
     * @return the number
     */
    public abstract @Valid Quantity getQuantity();

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

    /** Gathers the parts of an announced size; not for use by several threads at once. */
    public static final class Builder extends ImmutableAnnouncedSize.Builder {
        Builder() {}
    }
}
