package org.mobilityplan.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A country or place of destination; for incoming mobility, of origin. */
@Value.Immutable
public abstract class Destination extends PlanElement {

    Destination() {}

    /**
     * The country, by ISO 3166-1, such as DE.
     *
     * @return the country
     */
    public abstract Optional<CountryCode> getCountry();

    /**
     * The city or place in it, such as « Brême ».
     *
     * @return the place
     */
    public abstract Optional<String> getPlace();

    /**
     * A group of countries, such as « pays partenaires Erasmus+ ».
     *
     * @return the group
     */
    public abstract Optional<String> getGroup();

    /**
     * The words of the source for it, exactly as published.
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

    /** Gathers the parts of a destination; not for use by several threads at once. */
    public static final class Builder extends ImmutableDestination.Builder {
        Builder() {}
    }
}
