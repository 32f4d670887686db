package org.mobilityplan.json.codec;

import java.util.List;
import java.util.Optional;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.access.MethodBiConsumer;
import org.mobilityplan.model.PlanElement;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A property with any number of values. */
final class ListProperty<B, V> extends Property<B> {

    private final ValueCodec<V> codec;
    private final MethodBiConsumer<B, V> add;

    /** Elements count themselves, and where they are is noted. */
    private final boolean holdsElements;

    ListProperty(String name, ValueCodec<V> codec, Class<B> builder) {
        super(name);
        this.codec = codec;
        this.holdsElements = PlanElement.class.isAssignableFrom(codec.type());
        this.add = MethodBiConsumer.of(builder, method("add", name), codec.type());
    }

    @Override
    Optional<ValueCodec<?>> codec() {
        return Optional.of(codec);
    }

    @Override
    Form form() {
        return codec.form();
    }

    @Override
    void read(ReadContext in, B target) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            in.reportWrongType("[…]");
            return;
        }
        if (holdsElements) {
            readElements(in, target);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            in.countElement();
            V value = codec.read(in);
            if (value != null) {
                add.accept(target, value);
            }
        }
    }

    private void readElements(ReadContext in, B target) {
        int list = in.beginValue();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            int element = in.beginValue();
            V value = codec.read(in);
            in.endValue(element);
            if (value != null) {
                add.accept(target, value);
            }
        }
        in.endValue(list);
    }

    @Override
    void addTo(Accessors<?> accessors) {
        accessors.add(method("get", name()), List.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    void write(Object read, WriteContext out) {
        List<V> values = (List<V>) read;
        if (!values.isEmpty()) {
            out.generator().writeName(key);
            out.generator().writeStartArray(values, values.size());
            for (int i = 0; i < values.size(); i++) {
                codec.write(values.get(i), out);
            }
            out.generator().writeEndArray();
        }
    }
}
