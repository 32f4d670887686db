package org.mobilityplan.model;

import java.util.Optional;
import org.immutables.value.Value;

/** How much an action matters to its authors, with their word for it. */
@Value.Immutable
public abstract class Priority extends Fact {

    Priority() {}

    /**
     * The level.
     *
     * @return the level
     */
    public abstract PriorityLevel getLevel();

    /**
     * The word of the source, such as « Élevé » or « Haut ».
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

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

    /** Gathers the parts of a priority; not for use by several threads at once. */
    public static final class Builder extends ImmutablePriority.Builder {
        Builder() {}
    }
}
