package org.mobilityplan.json.codec;

import java.util.Map;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One row of a codec table. The row names its property as the JSON does; the model calls it by the same name: {@code title} is
 * read from {@code getTitle}, and given to the {@code title} of the builder, each value of a list to its {@code addTitle}.
 *
 * @param <B> the builder that is given what was read
 */
abstract class Property<B> {

    final SerializableString key;

    Property(String name) {
        this.key = new SerializedString(name);
    }

    /** Whether a document must give it. */
    boolean isRequired() {
        return false;
    }

    abstract Form form();

    abstract void read(Reading in, B target);

    /** Adds the accessor that the property is written from. */
    abstract void addTo(Accessors<?> accessors);

    /** Writes what the accessor gave. */
    abstract void write(Object read, JsonGenerator out);

    final String name() {
        return key.getValue();
    }

    /** The method of the model that begins with a verb and goes on with the name of the property. */
    static String method(String verb, String name) {
        return verb + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    void reportMissing(Reading in, Pointer object) {
        in.problemAt(object, DocumentProblems.PROPERTY_MISSING, Map.of("property", name()));
    }
}
