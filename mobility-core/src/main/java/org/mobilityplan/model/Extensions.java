package org.mobilityplan.model;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.spelling.Surrogates;

/**
 * What a document carries that this version does not know: properties by their names, each with its value as JSON text.
 * They are kept exactly, numbers digit by digit, and written back at their position among the known properties.
 *
 * <p>A regional tool keeps its own fields here:
 *
 * <pre>{@code
 * Extensions own = Extensions.builder().putText("x-dossier", "2017-112").build();
 * }</pre>
 *
 * <p>Two of them are equal when they hold the same names with the same values. The position of a property in its object is kept
 * for writing, and means nothing, as in all JSON.
 */
public final class Extensions implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Extensions NONE = new Extensions(new LinkedHashMap<>(), new HashMap<>());

    private final LinkedHashMap<String, String> jsonByName;

    /** The preceding known property, for those that are not after all known ones. */
    private final HashMap<String, String> knownBefore;

    private Extensions(LinkedHashMap<String, String> jsonByName, HashMap<String, String> knownBefore) {
        this.jsonByName = jsonByName;
        this.knownBefore = knownBefore;
    }

    /**
     * No unknown properties.
     *
     * @return the empty extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Whether there are none.
     *
     * @return true without properties
     */
    public boolean isEmpty() {
        return jsonByName.isEmpty();
    }

    /**
     * The names of the properties.
     *
     * @return the names, in document order
     */
    public Set<String> names() {
        return asMap().keySet();
    }

    /**
     * The value of a property.
     *
     * @param name the name
     * @return its JSON text without spaces between tokens, such as {@code {"a":1250.00}}; absent where there is no such
     *     property
     */
    public Optional<String> json(String name) {
        Objects.requireNonNull(name, "name");
        return Optional.ofNullable(jsonByName.get(name));
    }

    /**
     * The text of a property whose value is a JSON string.
     *
     * @param name the name
     * @return the text; absent where there is no such property, or its value is not a string
     */
    public Optional<String> text(String name) {
        Objects.requireNonNull(name, "name");
        return json(name).filter(json -> json.startsWith("\"")).map(JsonText::unquote);
    }

    /**
     * The number of a property whose value is a JSON number.
     *
     * @param name the name
     * @return the number with its digits; absent where there is no such property, or its value is not a number
     */
    public Optional<BigDecimal> number(String name) {
        Objects.requireNonNull(name, "name");
        return json(name)
                .filter(json -> json.charAt(0) == '-' || json.charAt(0) >= '0' && json.charAt(0) <= '9')
                .map(BigDecimal::new);
    }

    /**
     * The value of a property that is true or false.
     *
     * @param name the name
     * @return the value; absent where there is no such property, or its value is neither true nor false
     */
    public Optional<Boolean> flag(String name) {
        Objects.requireNonNull(name, "name");
        return json(name)
                .filter(json -> json.equals("true") || json.equals("false"))
                .map(Boolean::valueOf);
    }

    /**
     * All properties.
     *
     * @return the JSON texts by name, in document order
     */
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(jsonByName);
    }

    /**
     * Where a property is written.
     *
     * @param name the name
     * @return the known property that it is written after, the empty text for one that is written before all known ones;
     *     absent for one that is written after all of them
     */
    public Optional<String> writtenAfter(String name) {
        Objects.requireNonNull(name, "name");
        return Optional.ofNullable(knownBefore.get(name));
    }

    /**
     * Starts new extensions.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds these
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.jsonByName.putAll(jsonByName);
        builder.knownBefore.putAll(knownBefore);
        return builder;
    }

    /** Checks serialized properties like those that are put, since the bytes may come from anywhere. */
    private Object readResolve() throws InvalidObjectException {
        try {
            Builder builder = builder();
            jsonByName.forEach(builder::put);
            knownBefore.forEach(builder::writeAfter);
            return builder.build();
        } catch (RuntimeException invalid) {
            InvalidObjectException refused = new InvalidObjectException("the extensions are invalid");
            refused.initCause(invalid);
            throw refused;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && jsonByName.equals(that.jsonByName);
    }

    @Override
    public int hashCode() {
        return jsonByName.hashCode();
    }

    @Override
    public String toString() {
        return jsonByName.toString();
    }

    /** Gathers properties; the last value given for a name counts. Not for use by several threads at once. */
    public static final class Builder {

        private final LinkedHashMap<String, String> jsonByName = new LinkedHashMap<>();
        private final HashMap<String, String> knownBefore = new HashMap<>();

        private Builder() {}

        /**
         * A property with any JSON value. It is written after the known properties of its object, or stays where it is if
         * there is one of this name already.
         *
         * @param name the name; one that the element has a property for is refused when the plan is written
         * @param json the value as JSON text; spaces between tokens are left out
         * @return this builder
         * @throws IllegalArgumentException if the text is not one JSON value (RFC 8259), names a property twice, is nested
         *     deeper than 32 levels, or if it or the name contains half a surrogate pair or U+0000; the message gives the
         *     name and the position
         */
        public Builder put(String name, String json) {
            Objects.requireNonNull(json, "json");
            Objects.requireNonNull(name, "name");
            if (!Surrogates.isStorable(name)) {
                throw new IllegalArgumentException(
                        "the name of a property contains half a surrogate pair or the character U+0000: \""
                                + Surrogates.escape(name) + "\"");
            }
            try {
                jsonByName.put(name, JsonText.compact(json));
            } catch (IllegalArgumentException refused) {
                throw new IllegalArgumentException(
                        "the value of the property \"" + name + "\" is " + refused.getMessage(), refused);
            }
            return this;
        }

        /**
         * A property with a text.
         *
         * @param name the name
         * @param text the text
         * @return this builder
         * @throws IllegalArgumentException if the name or the text contains half a surrogate pair or U+0000
         */
        public Builder putText(String name, String text) {
            Objects.requireNonNull(name, "name");
            return put(name, quote(name, text));
        }

        /**
         * A property with a list of texts.
         *
         * @param name the name
         * @param texts the texts, in their order
         * @return this builder
         * @throws IllegalArgumentException if the name or a text contains half a surrogate pair or U+0000
         */
        public Builder putTexts(String name, Collection<String> texts) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(texts, "texts");
            return put(name, texts.stream().map(text -> quote(name, text)).collect(Collectors.joining(",", "[", "]")));
        }

        private static String quote(String name, String text) {
            if (!Surrogates.isStorable(text)) {
                throw new IllegalArgumentException("the text of the property \"" + name
                        + "\" contains half a surrogate pair or the character U+0000: \"" + Surrogates.escape(text)
                        + "\"");
            }
            return JsonText.quote(text);
        }

        /**
         * A property with a number, written as {@link BigDecimal#toString} does.
         *
         * @param name the name
         * @param number the number
         * @return this builder
         */
        public Builder putNumber(String name, BigDecimal number) {
            Objects.requireNonNull(name, "name");
            return put(name, number.toString());
        }

        /**
         * A property that is true or false.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         */
        public Builder putBoolean(String name, boolean value) {
            Objects.requireNonNull(name, "name");
            return put(name, Boolean.toString(value));
        }

        /**
         * Writes a property among the known ones, after one of them.
         *
         * @param name the name of a property that was put
         * @param known the JSON name of the known property before it, whether the element has a value for that or not; the
         *     empty text for a place before all of them
         * @return this builder
         * @throws IllegalArgumentException if no property of this name was put
         */
        public Builder writeAfter(String name, String known) {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(name, "name");
            if (!contains(name)) {
                throw new IllegalArgumentException("no extension \"" + name + "\" was put");
            }
            knownBefore.put(name, known);
            return this;
        }

        /**
         * Whether a property of this name was put.
         *
         * @param name the name
         * @return true if it was
         */
        public boolean contains(String name) {
            Objects.requireNonNull(name, "name");
            return jsonByName.containsKey(name);
        }

        /**
         * The extensions.
         *
         * @return what was put, in that order
         */
        public Extensions build() {
            return jsonByName.isEmpty()
                    ? NONE
                    : new Extensions(new LinkedHashMap<>(jsonByName), new HashMap<>(knownBefore));
        }
    }
}
