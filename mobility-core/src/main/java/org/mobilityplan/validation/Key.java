package org.mobilityplan.validation;

import org.jspecify.annotations.Nullable;

/**
 * A key of a hash map whose keys are of several classes. Keys with one hash code, of which a hostile input can have as many as
 * it likes, are kept in a tree by the map if they have an order, and not in a list; the map sees that order only where all of
 * them are of one class.
 *
 * @param value what is looked up
 */
record Key(Comparable<?> value) implements Comparable<Key> {

    /** Classes by their names, the values of one class in their own order. */
    @Override
    @SuppressWarnings("unchecked") // Values of one class can be compared.
    public int compareTo(Key other) {
        return value.getClass() == other.value.getClass()
                ? ((Comparable<Object>) value).compareTo(other.value)
                : value.getClass().getName().compareTo(other.value.getClass().getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
