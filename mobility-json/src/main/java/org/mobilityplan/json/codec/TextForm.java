package org.mobilityplan.json.codec;

/**
 * The text form of a value type of the model, such as that of an id or a date.
 *
 * @param <V> the type
 */
public interface TextForm<V> {

    /** The type of the values. */
    Class<V> type();

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is not of this form
     */
    V parse(String text);

    /** Writes a value. */
    String text(V value);

    /** The form as messages show it next to a rejected text. */
    String expected();
}
