package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a territory: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code country}
 */
public record TerritoryKind(String code) implements OpenCode, Comparable<TerritoryKind> {

    /** A country, coded by ISO 3166-1. */
    public static final TerritoryKind COUNTRY = new TerritoryKind("country");

    /** A region, coded by INSEE. */
    public static final TerritoryKind REGION = new TerritoryKind("region");

    /** A département, coded by INSEE. */
    public static final TerritoryKind DEPARTEMENT = new TerritoryKind("departement");

    /** An EPCI, coded by SIREN. */
    public static final TerritoryKind INTERCOMMUNALITY = new TerritoryKind("intercommunality");

    /** A commune, coded by INSEE. */
    public static final TerritoryKind COMMUNE = new TerritoryKind("commune");

    /** An académie. */
    public static final TerritoryKind ACADEMIE = new TerritoryKind("academie");

    /** An employment area: « bassin d’emploi ». */
    public static final TerritoryKind EMPLOYMENT_AREA = new TerritoryKind("employment-area");

    /** A living area: « bassin ». */
    public static final TerritoryKind LIVING_AREA = new TerritoryKind("living-area");

    /** A zone, such as « zones blanches ». */
    public static final TerritoryKind ZONE = new TerritoryKind("zone");

    /** A priority area: « quartier prioritaire ». */
    public static final TerritoryKind PRIORITY_AREA = new TerritoryKind("priority-area");

    /** A « pays » in the sense of French planning law. */
    public static final TerritoryKind PAYS = new TerritoryKind("pays");

    /** A city, mostly abroad: Dublin. */
    public static final TerritoryKind CITY = new TerritoryKind("city");

    /** A venue: a town hall, a hostel, a lycée. */
    public static final TerritoryKind VENUE = new TerritoryKind("venue");

    /** A cross-border area. */
    public static final TerritoryKind CROSS_BORDER_AREA = new TerritoryKind("cross-border-area");

    /** An arrondissement. */
    public static final TerritoryKind ARRONDISSEMENT = new TerritoryKind("arrondissement");

    /** A canton. */
    public static final TerritoryKind CANTON = new TerritoryKind("canton");

    /** A neighbourhood: « quartier ». */
    public static final TerritoryKind NEIGHBOURHOOD = new TerritoryKind("neighbourhood");

    /** A nature park: « PNR ». */
    public static final TerritoryKind NATURE_PARK = new TerritoryKind("nature-park");

    /** A mining basin: « bassin minier ». */
    public static final TerritoryKind MINING_BASIN = new TerritoryKind("mining-basin");

    /** A health territory: « territoire de santé ». */
    public static final TerritoryKind HEALTH_TERRITORY = new TerritoryKind("health-territory");

    /** Any other territory, identified by its name. */
    public static final TerritoryKind OTHER = new TerritoryKind("other");

    /** A region abroad: a Land, a province, a county. */
    public static final TerritoryKind FOREIGN_REGION = new TerritoryKind("foreign-region");

    /** A rural area: « ZRR », « zone rurale ». */
    public static final TerritoryKind RURAL_AREA = new TerritoryKind("rural-area");

    /** The overseas territories: « outre-mer ». */
    public static final TerritoryKind OVERSEAS = new TerritoryKind("overseas");

    private static final List<TerritoryKind> IN_ORDER = List.of(
            COUNTRY,
            REGION,
            DEPARTEMENT,
            INTERCOMMUNALITY,
            COMMUNE,
            ACADEMIE,
            EMPLOYMENT_AREA,
            LIVING_AREA,
            ZONE,
            PRIORITY_AREA,
            PAYS,
            CITY,
            VENUE,
            CROSS_BORDER_AREA,
            ARRONDISSEMENT,
            CANTON,
            NEIGHBOURHOOD,
            NATURE_PARK,
            MINING_BASIN,
            HEALTH_TERRITORY,
            OTHER,
            FOREIGN_REGION,
            RURAL_AREA,
            OVERSEAS);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code country}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public TerritoryKind {
        WordSyntax.checkCode("a kind of territory", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static TerritoryKind of(String code) {
        return new TerritoryKind(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<TerritoryKind> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(TerritoryKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TerritoryKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
