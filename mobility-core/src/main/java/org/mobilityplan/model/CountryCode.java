package org.mobilityplan.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country by its two letters of ISO 3166-1, such as DE for Germany or JE for Jersey.
 *
 * @param value two capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode>, Serializable {

    /** Kosovo: a code that ISO leaves to users, and that the European Union uses. */
    private static final String KOSOVO = "XK";

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    /**
     * Checks the form.
     *
     * @param value two capital letters
     * @throws IllegalArgumentException if it is not two capital letters A to Z
     */
    public CountryCode {
        if (value.length() != 2 || !isCapital(value.charAt(0)) || !isCapital(value.charAt(1))) {
            throw new IllegalArgumentException(
                    "a country code is two capital letters such as DE, not \"" + value + "\"");
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * A country from its two letters.
     *
     * @param value two capital letters
     * @return the country
     * @throws IllegalArgumentException if it is not two capital letters
     */
    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    /**
     * Whether ISO 3166-1 lists it, as far as this Java platform knows, or it is XK for Kosovo.
     *
     * @return false for letters that are not a country
     */
    public boolean isKnown() {
        return ISO.contains(value) || value.equals(KOSOVO);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountryCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
