package org.mobilityplan.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.internal.Accessors;
import org.mobilityplan.internal.LateConsumer;
import org.mobilityplan.internal.LateFunction;
import org.mobilityplan.internal.LateSupplier;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The codec table of one type of the model: its properties in the order they are written, each once.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectCodec<T extends PlanElement, B> {

    private static final JsonFactory NAMES = JsonFactory.builder().build();

    /** Of so many unknown properties of one object it is asked whether they are near to known ones. */
    private static final int MAX_COMPARED = 100;

    private final Class<T> type;
    private final LateSupplier<B> builder;
    private final LateFunction<B, T> build;
    private final LateConsumer<B, Extensions> extensions;
    private final Accessors<T> accessors;
    private final Property<T, B>[] properties;
    private final PropertyNameMatcher matcher;
    private final long required;

    /** The property that comes before all others, which is the format of a plan; -1 in tables that have none. */
    private final int leading;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ObjectCodec(Rows<T, B> rows) {
        this.type = rows.type;
        this.builder = LateSupplier.of(rows.type, "builder", rows.builderType);
        this.build = LateFunction.virtual(rows.builderType, "build", rows.type);
        this.extensions = LateConsumer.of(rows.builderType, "extensions", Extensions.class);
        this.properties = rows.properties.toArray(new Property[0]);
        this.accessors = new Accessors<>(rows.type);
        List<Named> names = new ArrayList<>();
        long mask = 0;
        for (int i = 0; i < properties.length; i++) {
            names.add(Named.fromString(properties[i].name()));
            properties[i].addTo(accessors);
            mask |= properties[i].isRequired() ? 1L << i : 0;
        }
        this.matcher = NAMES.constructNameMatcher(names, true);
        this.required = mask;
        this.leading = properties[0] instanceof Format ? 0 : -1;
    }

    static <T extends PlanElement, B> Rows<T, B> of(Class<T> type, Class<B> builderType) {
        return new Rows<>(type, builderType);
    }

    /** The type of the model. */
    public Class<T> type() {
        return type;
    }

    /** The JSON names, in the order they are written. */
    public List<String> names() {
        return Arrays.stream(properties).<String>map(Property::name).toList();
    }

    /** What objects of this type look like. */
    Form form() {
        return Form.object(type.getSimpleName());
    }

    /** One property as whoever describes the format sees it. */
    public record Description(String name, Form form, boolean required, boolean many) {}

    /** The properties, in the order they are written. */
    public List<Description> properties() {
        return Arrays.stream(properties)
                .map(each -> new Description(each.name(), each.form(), each.isRequired(), each instanceof Many))
                .toList();
    }

    /**
     * Reads the object whose first token is the current one.
     *
     * @return the object; null where it could not be understood whole, and the problems told to the reading
     */
    public @Nullable T read(Reading in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return in.wrongType("{…}");
        }
        B target = builder.get();
        int problemsBefore = in.problems().size();
        Unknown unknown = null;
        long met = 0;
        int last = leading;
        int match;
        while ((match = parser.nextNameMatch(matcher)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (match < 0) {
                unknown = unknown == null ? new Unknown() : unknown;
                unknown.read(in, last);
            } else if ((met & 1L << match) != 0) {
                duplicate(in, properties[match].name());
            } else {
                if (match == leading && (met != 0 || unknown != null)) {
                    in.notice(in.pointer(), DocumentProblems.FORMAT_LATE, Map.of());
                }
                met |= 1L << match;
                last = match;
                parser.nextToken();
                properties[match].read(in, target);
            }
        }
        if ((met & required) != required) {
            missing(in, met);
        }
        if (unknown != null) {
            tellNearNames(in, unknown.names, met);
        }
        if (in.problems().size() > problemsBefore) {
            return null;
        }
        if (unknown != null) {
            extensions.accept(target, unknown.kept(last));
        }
        return build.apply(target);
    }

    private static void duplicate(Reading in, String name) {
        in.problem(DocumentProblems.PROPERTY_DUPLICATE, Map.of("property", Reading.cut(name)));
        skipValue(in);
    }

    /** A name that is nearly that of a property which is not there may be a typing error. */
    private void tellNearNames(Reading in, Set<String> names, long met) {
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < properties.length; i++) {
            if ((met & 1L << i) == 0) {
                absent.add(properties[i].name());
            }
        }
        names.stream()
                .limit(MAX_COMPARED)
                .forEach(name -> NearName.to(name, absent)
                        .ifPresent(known -> in.notice(
                                in.pointer().child(name),
                                DocumentProblems.PROPERTY_NEAR,
                                Map.of("known", known, "property", Reading.cut(name)))));
    }

    /** The unknown properties of one object while it is read. */
    private final class Unknown {

        private final Set<String> names = new LinkedHashSet<>();
        private final Extensions.Builder kept = Extensions.builder();
        private final Map<String, Integer> places = new HashMap<>();

        /** Reads the property at whose name the parser stands. */
        private void read(Reading in, int behind) {
            String name = in.parser().currentName();
            switch (in.unknownProperties()) {
                case KEEP -> {
                    if (!names.add(name)) {
                        duplicate(in, name);
                    } else if (keep(in, name)) {
                        places.put(name, behind);
                    }
                }
                case REFUSE -> {
                    names.add(name);
                    in.problem(DocumentProblems.PROPERTY_UNKNOWN, Map.of("property", Reading.cut(name)));
                    skipValue(in);
                }
                case IGNORE -> {
                    names.add(name);
                    skipValue(in);
                }
            }
        }

        private boolean keep(Reading in, String name) {
            boolean whole = in.parser().nextToken().isStructStart();
            long begin = whole ? in.offset() : -1;
            Optional<String> json = JsonCopy.toText(in);
            if (json.isEmpty()) {
                return false;
            }
            try {
                kept.put(name, json.get());
                return true;
            } catch (IllegalArgumentException refused) {
                String expected = "Unicode, 32 levels, 1000 digits";
                if (whole) {
                    in.refuseWhole(expected, begin);
                } else {
                    in.refuse(expected);
                }
                return false;
            }
        }

        /** What stands behind the last known property needs no place of its own. */
        private Extensions kept(int last) {
            places.forEach((name, behind) -> {
                if (behind != last) {
                    kept.writeBehind(name, behind < 0 ? "" : properties[behind].name());
                }
            });
            return kept.build();
        }
    }

    private static void skipValue(Reading in) {
        in.parser().nextToken();
        in.parser().skipChildren();
    }

    private void missing(Reading in, long met) {
        Pointer object = in.pointer();
        for (int i = 0; i < properties.length; i++) {
            if ((required & 1L << i) != 0 && (met & 1L << i) == 0) {
                properties[i].reportMissing(in, object);
            }
        }
    }

    /**
     * Writes an object.
     *
     * @throws IllegalArgumentException if an extension has the name of a property, which would stand twice, or a longer name
     *     than is read
     */
    public void write(T value, JsonGenerator out) {
        out.writeStartObject(value);
        Object[] read = accessors.read(value);
        Extensions own = value.getExtensions();
        if (own.isEmpty()) {
            for (int i = 0; i < properties.length; i++) {
                write(i, read, out);
            }
        } else {
            writeAmong(own, read, out);
        }
        out.writeEndObject();
    }

    private void write(int row, Object[] read, JsonGenerator out) {
        Object value = row == leading ? Format.WRITTEN : read[row - leading - 1];
        if (!Accessors.isNothing(value)) {
            properties[row].write(value, out);
        }
    }

    /** Each extension in its place, those that share one in their order. */
    private void writeAmong(Extensions own, Object[] read, JsonGenerator out) {
        List<List<String>> behind = new ArrayList<>();
        for (int i = -1; i < properties.length; i++) {
            behind.add(new ArrayList<>());
        }
        for (String name : own.names()) {
            behind.get(own.writtenBehind(name).map(this::place).orElse(properties.length))
                    .add(name);
        }
        behind.get(0).forEach(name -> writeExtension(own, name, out));
        for (int i = 0; i < properties.length; i++) {
            write(i, read, out);
            behind.get(i + 1).forEach(name -> writeExtension(own, name, out));
        }
    }

    /** How many properties stand before what is written behind a known one: none before the first, and never the format. */
    private int place(String known) {
        int match = known.isEmpty() ? leading : matcher.matchName(known);
        return match < 0 && !known.isEmpty() ? properties.length : match + 1;
    }

    private void writeExtension(Extensions own, String name, JsonGenerator out) {
        if (matcher.matchName(name) >= 0) {
            throw new IllegalArgumentException(
                    "an extension of " + type.getSimpleName() + " has the name of one of its properties: " + name);
        }
        JsonCopy.checkName(name);
        out.writeName(name);
        JsonCopy.write(own.json(name).orElseThrow(), out);
    }

    /**
     * The rows of a table while it is being written down. A row names its property as the JSON does; the model calls it by the
     * same name: {@code title} is read from {@code getTitle}, and given to the {@code title} of the builder, each value of a
     * list to its {@code addTitle}.
     */
    static final class Rows<T extends PlanElement, B> {

        private final Class<T> type;
        private final Class<B> builderType;
        private final List<Property<T, B>> properties = new ArrayList<>();

        private Rows(Class<T> type, Class<B> builderType) {
            this.type = type;
            this.builderType = builderType;
        }

        /** The version of the format, which a plan begins with and the model does not hold. */
        Rows<T, B> format(String name) {
            properties.add(new Format<>(name));
            return this;
        }

        /** A property that must stand in the document. */
        <V> Rows<T, B> required(String name, ValueCodec<V> codec) {
            properties.add(new Single<>(name, codec, set(name, codec), null, true));
            return this;
        }

        /** A property that may be absent. */
        <V> Rows<T, B> optional(String name, ValueCodec<V> codec) {
            properties.add(new Maybe<>(name, codec, set(name, codec)));
            return this;
        }

        /** A property that is left out where it has its usual value. */
        <V> Rows<T, B> defaulted(String name, ValueCodec<V> codec, V usual) {
            properties.add(new Single<>(name, codec, set(name, codec), usual, false));
            return this;
        }

        /** A property with several values, left out where there are none. */
        <V> Rows<T, B> list(String name, ValueCodec<V> codec) {
            properties.add(new Many<>(name, codec, LateConsumer.of(builderType, "add" + capital(name), codec.type())));
            return this;
        }

        private <V> LateConsumer<B, V> set(String name, ValueCodec<V> codec) {
            return LateConsumer.of(builderType, name, codec.type());
        }

        ObjectCodec<T, B> build() {
            return new ObjectCodec<>(this);
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** One row. */
    private abstract static class Property<T, B> {

        final SerializableString key;

        private Property(String name) {
            this.key = new SerializedString(name);
        }

        abstract boolean isRequired();

        abstract Form form();

        abstract void read(Reading in, B target);

        /** Adds the accessor that the property is written from. */
        abstract void addTo(Accessors<?> accessors);

        /** Writes what the accessor gave. */
        abstract void write(Object read, JsonGenerator out);

        final String name() {
            return key.getValue();
        }

        void reportMissing(Reading in, Pointer object) {
            in.problemAt(object, DocumentProblems.PROPERTY_MISSING, Map.of("property", name()));
        }
    }

    /** A property with one value at most. */
    private abstract static class One<T, B, V> extends Property<T, B> {

        final ValueCodec<V> codec;
        private final LateConsumer<B, V> set;

        private One(String name, ValueCodec<V> codec, LateConsumer<B, V> set) {
            super(name);
            this.codec = codec;
            this.set = set;
        }

        @Override
        final Form form() {
            return codec.form();
        }

        @Override
        final void read(Reading in, B target) {
            V value = codec.read(in);
            if (value != null) {
                set.accept(target, value);
            }
        }

        final void writeValue(V value, JsonGenerator out) {
            out.writeName(key);
            codec.write(value, out);
        }
    }

    /** A property that has always a value; a usual one is not written. */
    private static final class Single<T, B, V> extends One<T, B, V> {

        private final @Nullable V usual;
        private final boolean required;

        private Single(String name, ValueCodec<V> codec, LateConsumer<B, V> set, @Nullable V usual, boolean required) {
            super(name, codec, set);
            this.usual = usual;
            this.required = required;
        }

        @Override
        boolean isRequired() {
            return required;
        }

        @Override
        void addTo(Accessors<?> accessors) {
            accessors.add((codec.type() == boolean.class ? "is" : "get") + capital(name()), codec.type());
        }

        @Override
        @SuppressWarnings("unchecked")
        void write(Object read, JsonGenerator out) {
            if (!read.equals(usual)) {
                writeValue((V) read, out);
            }
        }
    }

    private static final class Maybe<T, B, V> extends One<T, B, V> {

        private Maybe(String name, ValueCodec<V> codec, LateConsumer<B, V> set) {
            super(name, codec, set);
        }

        @Override
        boolean isRequired() {
            return false;
        }

        @Override
        void addTo(Accessors<?> accessors) {
            accessors.add("get" + capital(name()), Optional.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        void write(Object read, JsonGenerator out) {
            Optional<V> present = (Optional<V>) read;
            if (present.isPresent()) {
                writeValue(present.get(), out);
            }
        }
    }

    private static final class Many<T, B, V> extends Property<T, B> {

        private final ValueCodec<V> codec;
        private final LateConsumer<B, V> add;

        private Many(String name, ValueCodec<V> codec, LateConsumer<B, V> add) {
            super(name);
            this.codec = codec;
            this.add = add;
        }

        @Override
        Form form() {
            return codec.form();
        }

        @Override
        boolean isRequired() {
            return false;
        }

        @Override
        void read(Reading in, B target) {
            JsonParser parser = in.parser();
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                in.wrongType("[…]");
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                V value = codec.read(in);
                if (value != null) {
                    add.accept(target, value);
                }
            }
        }

        @Override
        void addTo(Accessors<?> accessors) {
            accessors.add("get" + capital(name()), List.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        void write(Object read, JsonGenerator out) {
            List<V> values = (List<V>) read;
            if (!values.isEmpty()) {
                out.writeName(key);
                out.writeStartArray(values, values.size());
                for (V each : values) {
                    codec.write(each, out);
                }
                out.writeEndArray();
            }
        }
    }

    /** {@code "format": "1.0"}: newer minor versions are read, what they add is kept; others are refused at once. */
    private static final class Format<T, B> extends Property<T, B> {

        private static final String WRITTEN = "1.0";

        private static final String READ = "1.0 … 1.x";

        private Format(String name) {
            super(name);
        }

        @Override
        Form form() {
            return Form.text("Format", '"' + WRITTEN + '"', Map.of("pattern", "^1\\.(0|[1-9][0-9]{0,5})$"));
        }

        @Override
        boolean isRequired() {
            return true;
        }

        @Override
        void read(Reading in, B target) {
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                in.wrongType('"' + WRITTEN + '"');
                return;
            }
            String format = in.parser().getString();
            if (!isReadable(format)) {
                throw in.otherFormat(format, READ);
            }
            in.format(format);
            if (!format.equals(WRITTEN)) {
                in.notice(in.pointer(), DocumentProblems.FORMAT_NEWER, Map.of("found", format, "expected", WRITTEN));
            }
        }

        private static boolean isReadable(String version) {
            if (!version.startsWith("1.") || version.length() > 8) {
                return false;
            }
            String minor = version.substring(2);
            for (int i = 0; i < minor.length(); i++) {
                if (minor.charAt(i) < '0' || minor.charAt(i) > '9') {
                    return false;
                }
            }
            return minor.length() == 1 || minor.length() > 1 && minor.charAt(0) != '0';
        }

        @Override
        void addTo(Accessors<?> accessors) {
            // The model does not hold it.
        }

        @Override
        void write(Object version, JsonGenerator out) {
            out.writeName(key);
            out.writeString(version.toString());
        }

        @Override
        void reportMissing(Reading in, Pointer object) {
            in.problemAt(object, DocumentProblems.FORMAT_MISSING, Map.of("expected", WRITTEN));
        }
    }
}
