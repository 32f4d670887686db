package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A territory: a region by its INSEE code, a département, an EPCI, a commune, an académie, an employment area.
 *
 * <pre>{@code
 * Territory region = Territory.of(Region.withCode("53").get(0));
 * Territory basin = Territory.builder()
 *         .kind(TerritoryKind.EMPLOYMENT_AREA)
 *         .name("Rennes")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Territory extends Fact {

    Territory() {}

    /**
     * The kind of territory.
     *
     * @return the kind
     */
    public abstract TerritoryKind getKind();

    /**
     * Its code in the official list of its kind: 53 for the region Bretagne, by INSEE.
     *
     * @return the code
     */
    public abstract Optional<String> getCode();

    /**
     * Its name as written.
     *
     * @return the name
     */
    public abstract Optional<String> getName();

    /**
     * The postal address of a venue or seat: « rue Ferdinand-Buisson, 62000 Arras ».
     *
     * @return the address
     */
    public abstract Optional<String> getAddress();

    /**
     * The country, by ISO 3166-1, of a place abroad such as Dublin.
     *
     * @return the country
     */
    public abstract Optional<CountryCode> getCountry();

    /**
     * Its priority: « territoires prioritaires ».
     *
     * @return the priority
     */
    public abstract Optional<@Valid Priority> getPriority();

    /**
     * When it is this place, where places alternate or change: « un an sur deux », « le jeudi », until 2024.
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * A region of France.
     *
     * @param region the region
     * @return the territory with its code and name
     */
    public static Territory of(Region region) {
        return builder()
                .kind(TerritoryKind.REGION)
                .code(region.code())
                .name(region.name())
                .build();
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

    /** Gathers the parts of a territory; not for use by several threads at once. */
    public static final class Builder extends ImmutableTerritory.Builder {
        Builder() {}

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
