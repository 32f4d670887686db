package org.mobilityplan.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The id of an organisation in the directory of a plan, such as {@code crij}: stable from edition to edition, made for machines.
 *
 * @param value 1 to 128 ASCII letters, digits and {@code - . _ ~ :}, beginning with a letter or digit
 */
public record OrganisationId(String value) implements Comparable<OrganisationId>, Serializable {

    /**
     * Checks the form.
     *
     * @param value 1 to 128 ASCII letters, digits and {@code - . _ ~ :}, beginning with a letter or digit
     * @throws IllegalArgumentException if it has another character, or is empty or too long
     */
    public OrganisationId {
        IdSyntax.check("the id of an organisation", value);
    }

    /**
     * An id from its text.
     *
     * @param value the text of the id
     * @return the id
     * @throws IllegalArgumentException if it is not in the form of an id
     */
    public static OrganisationId of(String value) {
        return new OrganisationId(value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganisationId that && value.equals(that.value);
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
