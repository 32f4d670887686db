package org.mobilityplan.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.access.CheckedTexts;
import org.mobilityplan.access.MethodBiConsumer;
import org.mobilityplan.access.MethodFunction;
import org.mobilityplan.access.MethodSupplier;
import org.mobilityplan.model.Citation;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Fact;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonParserBase;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The codec table of one type of the model: its properties in the order they are written, each once.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectCodec<T extends PlanElement, B> implements ObjectForm<T> {

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
    private ObjectCodec(Builder<T, B> table) {
        this.type = table.type;
        this.builder = MethodSupplier.of(table.type, "builder", table.builderType);
        this.build = MethodFunction.virtual(table.builderType, "build", table.type);
        this.extensions = MethodBiConsumer.of(table.builderType, "extensions", Extensions.class);
        this.properties = table.properties.toArray(new Property[0]);
        this.accessors = new Accessors<>(table.type);
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

    static <T extends PlanElement, B> Builder<T, B> of(Class<T> type, Class<B> builderType) {
        return new Builder<>(type, builderType);
    }

    @Override
    public Class<T> type() {
        return type;
    }

    /** The JSON names, in the order they are written. */
    public List<String> names() {
        return Arrays.stream(properties).<String>map(Property::name).toList();
    }

    /** The text forms of the values of the properties. */
    List<TextForm<?>> texts() {
        List<TextForm<?>> texts = new ArrayList<>();
        for (Property<B> property : properties) {
            property.codec().filter(TextForm.class::isInstance).ifPresent(codec -> texts.add((TextForm<?>) codec));
        }
        return texts;
    }

    /** The form of objects of this type. */
    Form form() {
        return Form.object(type.getSimpleName());
    }

    /** One property, for the description of the format. */
    public record Description(String name, Form form, boolean required, boolean many) {}

    /** The properties, in the order they are written. */
    public List<Description> properties() {
        return Arrays.stream(properties)
                .map(each -> new Description(each.name(), each.form(), each.isRequired(), each instanceof ListProperty))
                .toList();
    }

    @Override
    public @Nullable T read(ReadContext in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return in.reportWrongType("{…}");
        }
        in.countElement();
        B target = builder.get();
        int problemsBefore = in.problems().size();
        int partsBefore = in.partsKept();
        ExtensionReader unknown = null;
        long seen = 0;
        int last = leading;
        int match;
        while ((match = nextProperty(parser)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (match < 0) {
                unknown = unknown == null ? new ExtensionReader(in) : unknown;
                unknown.read(nameOf(last));
            } else if ((seen & 1L << match) != 0) {
                in.reportDuplicate(properties[match].name());
                in.skipValue();
            } else {
                if (match == leading && (seen != 0 || unknown != null)) {
                    in.report(in.pointer(), DocumentProblems.FORMAT_LATE, Map.of());
                }
                seen |= 1L << match;
                last = match;
                parser.nextToken();
                properties[match].read(in, target);
            }
        }
        if ((seen & required) != required) {
            reportMissing(in, seen);
        }
        if (unknown != null) {
            unknown.reportMeant(absent(seen));
        }
        if (in.problems().size() > problemsBefore) {
            return null;
        }
        if (unknown != null) {
            extensions.accept(target, unknown.kept(nameOf(last)));
        }
        T element = CheckedTexts.build(build, target);
        in.keepPart(element, partsBefore);
        return element;
    }

    /** The index of the next property, negative if it is unknown; the parsers of other formats misread names here. */
    private int nextProperty(JsonParser parser) {
        if (parser instanceof JsonParserBase) {
            return parser.nextNameMatch(matcher);
        }
        return parser.nextToken() == JsonToken.PROPERTY_NAME
                ? matcher.matchName(parser.currentName())
                : PropertyNameMatcher.MATCH_END_OBJECT;
    }

    /** The name of a property, empty for none. */
    private String nameOf(int index) {
        return index < 0 ? "" : properties[index].name();
    }

    private List<String> absent(long seen) {
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < properties.length; i++) {
            if ((seen & 1L << i) == 0) {
                absent.add(properties[i].name());
            }
        }
        return absent;
    }

    private void reportMissing(ReadContext in, long seen) {
        Pointer object = in.pointer();
        for (int i = 0; i < properties.length; i++) {
            if ((required & 1L << i) != 0 && (seen & 1L << i) == 0) {
                properties[i].reportMissing(in, object);
            }
        }
    }

    /**
     * Writes the properties of an object, which the caller starts and ends.
     *
     * @throws IllegalArgumentException if an extension has the name of a property, which would occur twice, or a name that is
     *     too long to be read
     */
    @Override
    public void writeProperties(T value, WriteContext out) {
        Object[] read = out.beginElement(properties.length);
        accessors.read(value, read);
        Extensions own = value.getExtensions();
        if (own.isEmpty()) {
            for (int i = 0; i < properties.length; i++) {
                write(i, read, out);
            }
        } else {
            writeWithExtensions(own, read, out);
        }
        out.endElement();
    }

    private void write(int index, Object[] read, WriteContext out) {
        Object value = index == leading ? FormatProperty.WRITTEN : read[index - leading - 1];
        if (!Accessors.isAbsent(value)) {
            properties[index].write(value, out);
        }
    }

    /** Writes each extension after the property it follows; those that follow the same property keep their order. */
    private void writeWithExtensions(Extensions own, Object[] read, WriteContext out) {
        List<List<String>> following = new ArrayList<>();
        for (int i = -1; i < properties.length; i++) {
            following.add(new ArrayList<>());
        }
        for (String name : own.names()) {
            following
                    .get(own.writtenAfter(name).map(this::position).orElse(properties.length))
                    .add(name);
        }
        following.get(0).forEach(name -> writeExtension(own, name, out.generator()));
        for (int i = 0; i < properties.length; i++) {
            write(i, read, out);
            following.get(i + 1).forEach(name -> writeExtension(own, name, out.generator()));
        }
    }

    /** The number of properties that precede an extension which follows a known one: at least the format. */
    private int position(String known) {
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

    /** Gathers the properties of a table. */
    static final class Builder<T extends PlanElement, B> {

        private final Class<T> type;
        private final Class<B> builderType;
        private final List<Property<B>> properties = new ArrayList<>();

        private Builder(Class<T> type, Class<B> builderType) {
            this.type = type;
            this.builderType = builderType;
        }

        /** The version of the format, the first property of a plan, which is not part of the model. */
        Builder<T, B> format(String name) {
            return property(new FormatProperty<>(name));
        }

        /** A property that the document must contain. */
        <V> Builder<T, B> required(String name, ValueCodec<V> codec) {
            return property(new ValueProperty<>(name, codec, builderType, null));
        }

        /** A property that may be absent. */
        <V> Builder<T, B> optional(String name, ValueCodec<V> codec) {
            return property(new OptionalProperty<>(name, codec, builderType));
        }

        /** A property that is omitted if it has its default value. */
        <V> Builder<T, B> defaulted(String name, ValueCodec<V> codec, V defaultValue) {
            return property(new ValueProperty<>(name, codec, builderType, defaultValue));
        }

        /** A property with several values, omitted if there are none. */
        <V> Builder<T, B> list(String name, ValueCodec<V> codec) {
            return property(new ListProperty<>(name, codec, builderType));
        }

        /** The properties of a {@link Fact}: its note, its source and its citations. */
        Builder<T, B> fact() {
            return optional("note", Values.TEXT)
                    .optional("source", Values.id(DocumentId.class))
                    .list("citations", Values.object(Citation.class));
        }

        private Builder<T, B> property(Property<B> property) {
            properties.add(property);
            return this;
        }

        ObjectCodec<T, B> build() {
            return new ObjectCodec<>(this);
        }
    }
}
