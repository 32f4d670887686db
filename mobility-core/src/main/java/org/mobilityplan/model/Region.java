package org.mobilityplan.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A region of France by its INSEE code, with the time it is valid: 18 regions since 1 January 2016, 22 in metropolitan
 * France and 5 overseas before.
 *
 * <pre>{@code
 * Region bretagne = Region.of("53", LocalDate.of(2017, 1, 1));
 * List<Region> today = Region.on(LocalDate.now(ZoneId.of("Europe/Paris")));
 * }</pre>
 *
 * <p>Source: code officiel géographique of INSEE; law no. 2015-29 of 16 January 2015 on the delimitation of the regions.
 * A code may have lived on under another name: 24 was Centre until 17 January 2015 and is Centre-Val de Loire since.
 */
public final class Region implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The law that made the metropolitan regions of 1972 full authorities; no plan of ours is older. */
    private static final LocalDate BEGINNING = LocalDate.of(1982, 3, 2);

    private static final LocalDate CENTRE_RENAMED = LocalDate.of(2015, 1, 17);
    private static final LocalDate REFORM = LocalDate.of(2016, 1, 1);
    private static final LocalDate MAYOTTE = LocalDate.of(2011, 3, 31);

    private static final List<Region> ALL = List.of(
            always("01", "Guadeloupe"),
            always("02", "Martinique"),
            always("03", "Guyane"),
            always("04", "La Réunion"),
            new Region("06", "Mayotte", MAYOTTE, null),
            always("11", "Île-de-France"),
            before("21", "Champagne-Ardenne"),
            before("22", "Picardie"),
            before("23", "Haute-Normandie"),
            new Region("24", "Centre", BEGINNING, CENTRE_RENAMED),
            new Region("24", "Centre-Val de Loire", CENTRE_RENAMED, null),
            before("25", "Basse-Normandie"),
            before("26", "Bourgogne"),
            since("27", "Bourgogne-Franche-Comté"),
            since("28", "Normandie"),
            before("31", "Nord-Pas-de-Calais"),
            since("32", "Hauts-de-France"),
            before("41", "Lorraine"),
            before("42", "Alsace"),
            before("43", "Franche-Comté"),
            since("44", "Grand Est"),
            always("52", "Pays de la Loire"),
            always("53", "Bretagne"),
            before("54", "Poitou-Charentes"),
            before("72", "Aquitaine"),
            before("73", "Midi-Pyrénées"),
            before("74", "Limousin"),
            since("75", "Nouvelle-Aquitaine"),
            since("76", "Occitanie"),
            before("82", "Rhône-Alpes"),
            before("83", "Auvergne"),
            since("84", "Auvergne-Rhône-Alpes"),
            before("91", "Languedoc-Roussillon"),
            always("93", "Provence-Alpes-Côte d'Azur"),
            always("94", "Corse"));

    private static final Map<String, List<Region>> BY_CODE = byCode();

    private final String code;
    private final String name;
    private final LocalDate validFrom;
    private final @Nullable LocalDate validUntil;

    private Region(String code, String name, LocalDate validFrom, @Nullable LocalDate validUntil) {
        this.code = code;
        this.name = name;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    private static Map<String, List<Region>> byCode() {
        Map<String, List<Region>> byCode = new HashMap<>();
        for (Region region : ALL) {
            byCode.merge(region.code, List.of(region), (first, second) -> List.of(first.get(0), second.get(0)));
        }
        return Map.copyOf(byCode);
    }

    private static Region always(String code, String name) {
        return new Region(code, name, BEGINNING, null);
    }

    private static Region before(String code, String name) {
        return new Region(code, name, BEGINNING, REFORM);
    }

    private static Region since(String code, String name) {
        return new Region(code, name, REFORM, null);
    }

    /**
     * Every region of today and before 2016.
     *
     * @return the regions by code, the older first where one code had two names
     */
    public static List<Region> all() {
        return ALL;
    }

    /**
     * The regions valid on a day: 18 in 2017.
     *
     * @param day the day
     * @return the regions by code
     */
    public static List<Region> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return ALL.stream().filter(region -> region.isValidOn(day)).toList();
    }

    /**
     * The regions that have or had a code.
     *
     * @param code the INSEE code, such as 53
     * @return none, one, or two where the name changed
     */
    public static List<Region> withCode(String code) {
        Objects.requireNonNull(code, "code");
        return BY_CODE.getOrDefault(code, List.of());
    }

    /**
     * The region with a code on a day: {@code Region.of("24", LocalDate.of(2017, 1, 1))} is Centre-Val de Loire.
     *
     * @param code the INSEE code, such as 53
     * @param day the day, since a code may have had two names
     * @return the region
     * @throws IllegalArgumentException if no region has the code on that day
     */
    public static Region of(String code, LocalDate day) {
        Objects.requireNonNull(day, "day");
        for (Region region : withCode(code)) {
            if (region.isValidOn(day)) {
                return region;
            }
        }
        throw new IllegalArgumentException("no region has the code \"" + code + "\" on " + day);
    }

    /**
     * The INSEE code, two digits.
     *
     * @return the code, such as 53
     */
    public String code() {
        return code;
    }

    /**
     * The official name, in French.
     *
     * @return the name, such as Bretagne
     */
    public String name() {
        return name;
    }

    /**
     * The first day it is valid.
     *
     * @return the day; 2 March 1982, the law on decentralisation, for those that are older
     */
    public LocalDate validFrom() {
        return validFrom;
    }

    /**
     * The first day it is no longer valid.
     *
     * @return the day, absent for a region of today
     */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /**
     * Whether it is valid on a day.
     *
     * @param day the day
     * @return true from the first day of validity until the day before it ends
     */
    public boolean isValidOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return overlaps(day, day);
    }

    /**
     * Whether it is valid at some time from one day to another, both included.
     *
     * @param first the first day
     * @param last the last day
     * @return true if its validity and the time have a day in common
     */
    public boolean overlaps(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        return !last.isBefore(validFrom) && (validUntil == null || first.isBefore(validUntil));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Region that && code.equals(that.code) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, name);
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
