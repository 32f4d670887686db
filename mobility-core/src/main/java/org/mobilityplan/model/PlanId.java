package org.mobilityplan.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The id of an edition of a plan, such as {@code bretagne-2017}: stable from edition to edition, made for machines.
 *
 * @param value 1 to 128 ASCII letters, digits and {@code - . _ ~ :}, beginning with a letter or digit
 */
public record PlanId(String value) implements Comparable<PlanId>, Serializable {

    /**
     * Checks the form.
     *
     * @param value 1 to 128 ASCII letters, digits and {@code - . _ ~ :}, beginning with a letter or digit
     * @throws IllegalArgumentException if it has another character, or is empty or too long
     */
    public PlanId {
        IdSyntax.check("the id of a plan", value);
    }

    /**
     * An id from its text.
     *
     * @param value the text of the id
     * @return the id
     * @throws IllegalArgumentException if it is not in the form of an id
     */
    public static PlanId of(String value) {
        return new PlanId(value);
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanId that && value.equals(that.value);
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
