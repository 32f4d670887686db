package org.mobilityplan.json.codec;

import java.util.Optional;
import org.mobilityplan.access.MethodBiConsumer;

/** A property with one value at most. */
abstract class OneValueProperty<B, V> extends Property<B> {

    final ValueCodec<V> codec;
    private final MethodBiConsumer<B, V> set;

    OneValueProperty(String name, ValueCodec<V> codec, Class<B> builder) {
        super(name);
        this.codec = codec;
        this.set = MethodBiConsumer.of(builder, name, codec.type());
    }

    @Override
    final Optional<ValueCodec<?>> codec() {
        return Optional.of(codec);
    }

    @Override
    final Form form() {
        return codec.form();
    }

    @Override
    final void read(ReadContext in, B target) {
        V value = codec.read(in);
        if (value != null) {
            set.accept(target, value);
        }
    }

    final void writeValue(V value, WriteContext out) {
        out.generator().writeName(key);
        codec.write(value, out);
    }
}
