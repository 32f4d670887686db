package org.mobilityplan.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.access.MethodBiConsumer;
import org.mobilityplan.access.MethodFunction;
import org.mobilityplan.access.MethodSupplier;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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

    private final Class<T> type;
    private final MethodSupplier<B> builder;
    private final MethodFunction<B, T> build;
    private final MethodBiConsumer<B, Extensions> extensions;
    private final Accessors<T> accessors;
    private final Property<B>[] properties;
    private final PropertyNameMatcher matcher;
    private final long required;

    /** The property that comes before all others, which is the format of a plan; -1 in tables that have none. */
    private final int leading;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ObjectCodec(Rows<T, B> rows) {
        this.type = rows.type;
        this.builder = MethodSupplier.of(rows.type, "builder", rows.builderType);
        this.build = MethodFunction.virtual(rows.builderType, "build", rows.type);
        this.extensions = MethodBiConsumer.of(rows.builderType, "extensions", Extensions.class);
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
        this.leading = properties[0] instanceof FormatProperty ? 0 : -1;
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
                .map(each -> new Description(each.name(), each.form(), each.isRequired(), each instanceof ListProperty))
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
        ExtensionReader unknown = null;
        long met = 0;
        int last = leading;
        int match;
        while ((match = parser.nextNameMatch(matcher)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (match < 0) {
                unknown = unknown == null ? new ExtensionReader(in) : unknown;
                unknown.read(nameOf(last));
            } else if ((met & 1L << match) != 0) {
                in.duplicate(properties[match].name());
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
            unknown.tellNear(absent(met));
        }
        if (in.problems().size() > problemsBefore) {
            return null;
        }
        if (unknown != null) {
            extensions.accept(target, unknown.kept(nameOf(last)));
        }
        return build.apply(target);
    }

    /** The name of a row, empty for none. */
    private String nameOf(int row) {
        return row < 0 ? "" : properties[row].name();
    }

    private List<String> absent(long met) {
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < properties.length; i++) {
            if ((met & 1L << i) == 0) {
                absent.add(properties[i].name());
            }
        }
        return absent;
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
        Object value = row == leading ? FormatProperty.WRITTEN : read[row - leading - 1];
        if (!Accessors.isAbsent(value)) {
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

    /** The rows of a table while it is being written down. */
    static final class Rows<T extends PlanElement, B> {

        private final Class<T> type;
        private final Class<B> builderType;
        private final List<Property<B>> properties = new ArrayList<>();

        private Rows(Class<T> type, Class<B> builderType) {
            this.type = type;
            this.builderType = builderType;
        }

        /** The version of the format, which a plan begins with and the model does not hold. */
        Rows<T, B> format(String name) {
            return row(new FormatProperty<>(name));
        }

        /** A property that must stand in the document. */
        <V> Rows<T, B> required(String name, ValueCodec<V> codec) {
            return row(new ValueProperty<>(name, codec, builderType, null));
        }

        /** A property that may be absent. */
        <V> Rows<T, B> optional(String name, ValueCodec<V> codec) {
            return row(new OptionalProperty<>(name, codec, builderType));
        }

        /** A property that is left out where it has its usual value. */
        <V> Rows<T, B> defaulted(String name, ValueCodec<V> codec, V usual) {
            return row(new ValueProperty<>(name, codec, builderType, usual));
        }

        /** A property with several values, left out where there are none. */
        <V> Rows<T, B> list(String name, ValueCodec<V> codec) {
            return row(new ListProperty<>(name, codec, builderType));
        }

        private Rows<T, B> row(Property<B> property) {
            properties.add(property);
            return this;
        }

        ObjectCodec<T, B> build() {
            return new ObjectCodec<>(this);
        }
    }
}
