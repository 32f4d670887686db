package org.mobilityplan.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * The JSON object form of a type of the model.
 *
 * @param <T> the type
 */
public interface ObjectForm<T> {

    /** The type of the objects. */
    Class<T> type();

    /**
     * Reads the object whose first token is the current one.
     *
     * @return the object; null if it could not be read completely and the problems were reported
     */
    @Nullable
    T read(ReadContext in);

    /** Writes an object. */
    default void write(T value, WriteContext out) {
        out.generator().writeStartObject(value);
        writeProperties(value, out);
        out.generator().writeEndObject();
    }

    /** Writes the properties of an object, which the caller starts and ends. */
    void writeProperties(T value, WriteContext out);
}
