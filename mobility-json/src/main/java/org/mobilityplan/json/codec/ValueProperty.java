package org.mobilityplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.mobilityplan.access.Accessors;

/** A property that always has a value. A document must contain it, unless there is a default, which is not written. */
final class ValueProperty<B, V> extends OneValueProperty<B, V> {

    private final @Nullable V defaultValue;

    ValueProperty(String name, ValueCodec<V> codec, Class<B> builder, @Nullable V defaultValue) {
        super(name, codec, builder);
        this.defaultValue = defaultValue;
    }

    @Override
    boolean isRequired() {
        return defaultValue == null;
    }

    @Override
    void addTo(Accessors<?> accessors) {
        accessors.add(method(codec.type() == boolean.class ? "is" : "get", name()), codec.type());
    }

    @Override
    @SuppressWarnings("unchecked")
    void write(Object read, WriteContext out) {
        if (!read.equals(defaultValue)) {
            writeValue((V) read, out);
        }
    }
}
