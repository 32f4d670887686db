package org.mobilityplan.json.codec;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One property of a codec table. JSON and model use the same name: {@code title} is written from {@code getTitle} and read into
 * {@code title} of the builder, each value of a list into {@code addTitle}.
 *
 * @param <B> the builder that receives the values
 */
abstract class Property<B> {

    final SerializableString key;

    Property(String name) {
        this.key = new SerializedString(name);
    }

    /** Whether a document must contain it. */
    boolean isRequired() {
        return false;
    }

    /** Reads and writes its values; none for the format, which is not part of the model. */
    abstract Optional<ValueCodec<?>> codec();

    abstract Form form();

    abstract void read(ReadContext in, B target);

    /** Adds the accessor that the property is written from. */
    abstract void addTo(Accessors<?> accessors);

    /** Writes the value that the accessor returned, not in an Optional. */
    abstract void write(Object read, WriteContext out);

    final String name() {
        return key.getValue();
    }

    /** The name of a method of the model: a verb and the name of the property. */
    static String method(String verb, String name) {
        return verb + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    void reportMissing(ReadContext in, Pointer object) {
        in.report(object, DocumentProblems.PROPERTY_MISSING, Map.of("property", name()));
    }
}
