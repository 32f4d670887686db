package org.mobilityplan.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An identifier of an organisation in a public register, such as SIRET 73282932000074.
 *
 * <p>A wrong check digit is constructible, so that a plan that has one can be read and reported.
 *
 * @param scheme the register
 * @param value the identifier as written, 1 to 100 characters
 */
public record ExternalId(IdScheme scheme, String value) implements Comparable<ExternalId>, Serializable {

    private static final int MAX_LENGTH = 100;

    /**
     * Checks the form.
     *
     * @param scheme the register
     * @param value the identifier as written, 1 to 100 characters
     * @throws IllegalArgumentException if the value is blank, too long, begins or ends with a space, or has control
     *     characters
     */
    public ExternalId {
        Objects.requireNonNull(scheme, "scheme");
        WordSyntax.check("an identifier", value, MAX_LENGTH);
    }

    /**
     * An identifier from its parts.
     *
     * @param scheme the register
     * @param value the identifier as written
     * @return the identifier
     * @throws IllegalArgumentException if the value is blank, too long, or has control characters
     */
    public static ExternalId of(IdScheme scheme, String value) {
        return new ExternalId(scheme, value);
    }

    /**
     * An identifier from its text, scheme and value joined by a colon: {@code siret:73282932000074}.
     *
     * @param text the text, as {@link #toString} gives it
     * @return the identifier
     * @throws IllegalArgumentException if there is no colon, or either part is malformed
     */
    public static ExternalId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("an identifier is a scheme, a colon and a value, such as siret:…");
        }
        return new ExternalId(IdScheme.of(text.substring(0, colon)), text.substring(colon + 1));
    }

    /**
     * Whether the value has the form of its scheme and the right check digit; see {@link IdScheme#accepts}.
     *
     * @return true also for every value of a scheme that is not known
     */
    public boolean isValid() {
        return scheme.accepts(value);
    }

    @Override
    public int compareTo(ExternalId other) {
        int order = scheme.compareTo(other.scheme);
        return order == 0 ? value.compareTo(other.value) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExternalId that && scheme.equals(that.scheme) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + value.hashCode();
    }

    /** Scheme and value joined by a colon, the form on the wire. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
