package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A country or place of destination; for incoming mobility, of origin.
 *
 * <pre>{@code
 * Destination.builder().country("CA").place("Québec").build();
 * }</pre>
 */
@Value.Immutable
public abstract class Destination extends Fact {

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
     * Its priority, such as that of « destinations prioritaires ».
     *
     * @return the priority
     */
    public abstract Optional<@Valid Priority> getPriority();

    /**
     * How far it is, where that differs from the action: « suspendue », « à l’étude », « sous réserve ».
     *
     * @return the status
     */
    public abstract Optional<@Valid Status> getStatus();

    /**
     * The terms of a stay there: capacity, duration and other figures, each with its label or unit.
     *
     * @return the terms, in document order
     */
    public abstract List<@Valid Quantity> getTerms();

    /**
     * The language of a stay there, as a BCP 47 tag such as {@code de}.
     *
     * @return the language tag
     */
    public abstract Optional<LanguageCode> getLanguage();

    /**
     * The audiences of this destination, where they differ from those of the action.
     *
     * @return the audiences, in document order
     */
    public abstract List<@Valid Audience> getAudiences();

    /**
     * A country: {@code Destination.of("DE")}.
     *
     * @param country its two letters of ISO 3166-1
     * @return the destination
     * @throws IllegalArgumentException if it is not two capital letters
     */
    public static Destination of(String country) {
        Objects.requireNonNull(country, "country");
        return builder().country(CountryCode.of(country)).build();
    }

    /**
     * A place in a country: {@code Destination.of("DE", "Brême")}.
     *
     * @param country its two letters of ISO 3166-1
     * @param place the city or place
     * @return the destination
     * @throws IllegalArgumentException if the country is not two capital letters
     */
    public static Destination of(String country, String place) {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(place, "place");
        return of(country).toBuilder().place(place).build();
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

    /** Gathers the parts of a destination; not for use by several threads at once. */
    public static final class Builder extends ImmutableDestination.Builder {
        Builder() {}

        /**
         * The language, by its tag.
         *
         * @param tag a BCP 47 tag such as {@code fr}
         * @return this builder
         * @throws IllegalArgumentException if it is not in the form of a word
         */
        public final Builder language(String tag) {
            Objects.requireNonNull(tag, "tag");
            return language(LanguageCode.of(tag));
        }

        /**
         * The country, by its two letters.
         *
         * @param code two capital letters of ISO 3166-1, such as DE
         * @return this builder
         * @throws IllegalArgumentException if it is not two capital letters
         */
        public final Builder country(String code) {
            Objects.requireNonNull(code, "code");
            return country(CountryCode.of(code));
        }
    }
}
