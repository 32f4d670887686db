package org.mobilityplan.validation;

import org.jspecify.annotations.Nullable;

/**
 * A key of a hash map whose keys are of several classes. A hash map keeps keys with one hash code in a tree instead of a list if
 * they are comparable and all of one class. Hostile input can contain any number of keys with one hash code.
 *
 * @param value the key
 */
record Key(Comparable<?> value) implements Comparable<Key> {

    /** Orders by class name, and by natural order within a class. */
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
