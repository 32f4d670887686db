package org.mobilityplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.mobilityplan.access.Accessors;
import tools.jackson.core.JsonGenerator;

/** A property that always has a value. A document must give it, unless there is a usual one, which is not written. */
final class ValueProperty<B, V> extends OneValueProperty<B, V> {

    private final @Nullable V usual;

    ValueProperty(String name, ValueCodec<V> codec, Class<B> builder, @Nullable V usual) {
        super(name, codec, builder);
        this.usual = usual;
    }

    @Override
    boolean isRequired() {
        return usual == null;
    }

    @Override
    void addTo(Accessors<?> accessors) {
        accessors.add(method(codec.type() == boolean.class ? "is" : "get", name()), codec.type());
    }

    @Override
    @SuppressWarnings("unchecked")
    void write(Object read, JsonGenerator out) {
        if (!read.equals(usual)) {
            writeValue((V) read, out);
        }
    }
}
