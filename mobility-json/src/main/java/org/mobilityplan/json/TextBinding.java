package org.mobilityplan.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.codec.TextForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Reads and writes a value of the model by its text form in a host's own types: as a value and as the key of a map. */
final class TextBinding {

    private TextBinding() {}

    static <V> void register(TextForm<V> form, SimpleModule module) {
        module.addSerializer(form.type(), new Serializer<>(form));
        module.addDeserializer(form.type(), new Deserializer<>(form));
        module.addKeySerializer(form.type(), new KeySerializer<>(form));
        module.addKeyDeserializer(form.type(), new KeyReader<>(form));
    }

    /** A text form outside the format of plans. */
    private record Form<V>(Class<V> type, Function<String, V> parsed, Function<V, String> written, String expected)
            implements TextForm<V> {

        @Override
        public V parse(String text) {
            return parsed.apply(text);
        }

        @Override
        public String text(V value) {
            return written.apply(value);
        }
    }

    static <V> void register(
            Class<V> type,
            Function<String, V> parsed,
            Function<V, String> written,
            String expected,
            SimpleModule module) {
        register(new Form<>(type, parsed, written, expected), module);
    }

    private static final class Serializer<V> extends StdScalarSerializer<V> {

        private final TextForm<V> form;

        private Serializer(TextForm<V> form) {
            super(form.type());
            this.form = form;
        }

        @Override
        public void serialize(V value, JsonGenerator out, SerializationContext context) {
            out.writeString(form.text(value));
        }
    }

    private static final class Deserializer<V> extends StdScalarDeserializer<V> {

        private final transient TextForm<V> form;

        private Deserializer(TextForm<V> form) {
            super(form.type());
            this.form = form;
        }

        @Override
        public @Nullable V deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw context.wrongTokenException(parser, form.type(), JsonToken.VALUE_STRING, form.expected());
            }
            String text = parser.getString();
            try {
                return form.parse(text);
            } catch (IllegalArgumentException refused) {
                throw context.weirdStringException(text, form.type(), form.expected());
            }
        }
    }

    private static final class KeySerializer<V> extends ValueSerializer<V> {

        private final TextForm<V> form;

        private KeySerializer(TextForm<V> form) {
            this.form = form;
        }

        @Override
        public void serialize(V value, JsonGenerator out, SerializationContext context) {
            out.writeName(form.text(value));
        }
    }

    private static final class KeyReader<V> extends KeyDeserializer {

        private final TextForm<V> form;

        private KeyReader(TextForm<V> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return form.parse(key);
            } catch (IllegalArgumentException refused) {
                throw context.weirdKeyException(form.type(), key, form.expected());
            }
        }
    }
}
