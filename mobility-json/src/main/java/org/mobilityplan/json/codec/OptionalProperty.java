package org.mobilityplan.json.codec;

import java.util.Optional;
import org.mobilityplan.access.Accessors;

/** A property that may have a value. */
final class OptionalProperty<B, V> extends OneValueProperty<B, V> {

    OptionalProperty(String name, ValueCodec<V> codec, Class<B> builder) {
        super(name, codec, builder);
    }

    @Override
    void addTo(Accessors<?> accessors) {
        accessors.addUnwrapped(method("get", name()), Optional.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    void write(Object read, WriteContext out) {
        writeValue((V) read, out);
    }
}
