package org.mobilityplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;
import org.mobilityplan.testkit.reflection.ElementReflection;
import org.mobilityplan.words.Wording;

/**
 * A plan whose properties are filled with markers, values that occur nowhere else, so that a test finds each one in an output.
 *
 * <p>Every property of every type is filled, whatever properties the model has; only recursion ends. With a seed other than 0 some
 * optional properties are left out. References name ids that the plan does not contain, so that an output shows the id.
 */
public final class MarkedPlan {

    /**
     * The value of one property.
     *
     * @param property type and name, such as {@code Action.title}
     * @param path the properties that lead to it from the plan, itself the last
     * @param owner the id of the plan, chantier, action, organisation or network that it belongs to
     * @param value the marker
     */
    public record Marker(String property, List<String> path, Object owner, Object value) {

        private boolean isBelow(Set<String> properties) {
            return path.stream().anyMatch(properties::contains);
        }

        @Override
        public String toString() {
            return String.join(" > ", path) + " = " + value;
        }
    }

    /** How an output shows a plan. */
    public interface Output {

        /** The part of the output that shows the element with an id, for the property looked for. */
        String partOf(Object owner, String property);
    }

    private static final Set<Class<?>> OWNERS =
            Set.of(PlanId.class, ChantierId.class, ActionId.class, OrganisationId.class, NetworkId.class);

    /** Without it, an element may be nothing that an output could name: a participant that is only a role. */
    private static final Set<String> ALWAYS = Set.of("Participant.name");

    /** How often a type may be nested in itself. */
    private static final int NESTED = 2;

    /** How deep elements are nested: deeper ones have properties that occur above, too. */
    private static final int DEEPEST = 5;

    private final Random random;
    private final boolean complete;
    private final int changed;
    private final int alternative;
    private final List<Marker> markers = new ArrayList<>();
    private final List<Marker> choices = new ArrayList<>();
    private final ActionPlan plan;
    private int count;

    private MarkedPlan(long seed, int changed, int alternative) {
        this.random = new Random(seed);
        this.complete = seed == 0;
        this.changed = changed;
        this.alternative = alternative;
        this.plan = (ActionPlan) make(ActionPlan.class, List.of(), "");
    }

    /** A plan that only this seed gives; the one of seed 0 has every property. */
    public static MarkedPlan of(long seed) {
        return new MarkedPlan(seed, -1, 0);
    }

    /** A list of left-out properties, separated by spaces or line breaks, that have one reason. */
    public static Map<String, String> leftOut(String reason, String properties) {
        Map<String, String> reasons = new TreeMap<>();
        for (String property : properties.strip().split("\\s+")) {
            reasons.put(property, reason);
        }
        return reasons;
    }

    public ActionPlan plan() {
        return plan;
    }

    /** The markers in the order of the model. */
    public List<Marker> markers() {
        return markers;
    }

    /**
     * Asserts that an output shows each marker within the element it belongs to.
     *
     * @param leftOut the properties that the output does not show, and all below them, each with the reason
     * @param advice which file to change where a property is missing
     * @param words how the output writes a value
     * @param shown the output of a plan
     */
    public void assertShown(
            Map<String, String> leftOut,
            String advice,
            Function<Object, List<String>> words,
            Function<ActionPlan, Output> shown) {
        Output output = shown.apply(plan);
        SortedMap<String, String> missing = new TreeMap<>();
        for (Marker marker : markers) {
            if (!marker.isBelow(leftOut.keySet()) && !isIn(output, marker, words)) {
                missing.putIfAbsent(marker.property(), marker.toString());
            }
        }
        assertThat(missing)
                .as("properties of the model that the output does not show: " + advice)
                .isEmpty();
    }

    /** Asserts that every property in the list exists and is really missing in the output of some plan. */
    public static void assertAllMissing(
            Map<String, String> leftOut, Function<Object, List<String>> words, Function<ActionPlan, Output> shown) {
        Set<String> stale = new TreeSet<>(leftOut.keySet());
        for (long seed = 0; seed < 40; seed++) {
            MarkedPlan marked = of(seed);
            Output output = shown.apply(marked.plan);
            for (Marker marker : marked.markers) {
                if (marker.isBelow(stale) && !isIn(output, marker, words)) {
                    stale.removeAll(marker.path());
                }
            }
            marked.choices.forEach(choice -> stale.removeAll(choice.path()));
        }
        assertThat(stale)
                .as("listed as left out, but shown, or not in the model: take it off the list")
                .isEmpty();
    }

    private static boolean isIn(Output output, Marker marker, Function<Object, List<String>> words) {
        String part = output.partOf(marker.owner(), marker.property());
        String spaced = part.replace('\u00a0', ' ');
        return words.apply(marker.value()).stream().allMatch(word -> spaced.contains(word.replace('\u00a0', ' ')));
    }

    /**
     * Asserts that values without markers (yes or no, one of a few, countries, currencies) change what an output shows.
     *
     * @param leftOut the properties that the output does not show, and all below them, each with the reason
     * @param advice which file to change where a property is missing
     * @param shown the output of a plan
     */
    public static void assertChoicesShown(
            Map<String, String> leftOut, String advice, Function<ActionPlan, Output> shown) {
        MarkedPlan all = of(0);
        Set<String> seen = new LinkedHashSet<>();
        Map<String, String> missing = new LinkedHashMap<>();
        for (int i = 0; i < all.choices.size(); i++) {
            Marker choice = all.choices.get(i);
            if (choice.isBelow(leftOut.keySet()) || !seen.add(choice.property())) {
                continue;
            }
            Map<String, Object> values = new LinkedHashMap<>();
            for (int other = 0; other < ((List<?>) choice.value()).size(); other++) {
                Output output = shown.apply(new MarkedPlan(0, i, other).plan);
                Object value = ((List<?>) choice.value()).get(other);
                Object same = values.putIfAbsent(output.partOf(choice.owner(), choice.property()), value);
                if (same != null) {
                    missing.putIfAbsent(choice.property(), same + " looks like " + value + ": " + choice.path());
                }
            }
        }
        assertThat(missing)
                .as("values that the output does not distinguish: " + advice)
                .isEmpty();
    }

    private Object make(Class<?> type, List<String> path, Object owner) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            Object here = owner;
            List<ModelProperty> properties = new ArrayList<>(ModelType.of(type).properties());
            // The id comes first, since the other properties belong to it.
            properties.sort(
                    (a, b) -> Boolean.compare(b.name().equals("id"), a.name().equals("id")));
            for (ModelProperty property : properties) {
                List<String> below = new ArrayList<>(path);
                below.add(type.getSimpleName() + "." + property.name());
                Object own = fill(builder, property, below, here);
                here = property.name().equals("id") && OWNERS.contains(own.getClass()) ? own : here;
            }
            addExtension(builder, type, path, here);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("cannot make a " + type, failure);
        }
    }

    private Object fill(Object builder, ModelProperty property, List<String> path, Object owner)
            throws ReflectiveOperationException {
        String name = property.name();
        Class<?> type = property.valueType();
        boolean element = property.holdsElements();
        String prefix = type.getSimpleName() + ".";
        boolean nested = element
                && (path.size() > DEEPEST
                        || path.stream().filter(each -> each.startsWith(prefix)).count() >= NESTED);
        switch (property.holder()) {
            case NONE -> {
                Object value = value(property, path, owner);
                ElementReflection.set(builder, name, type, value);
                return value;
            }
            case OPTIONAL -> {
                if (!nested && (complete || ALWAYS.contains(path.get(path.size() - 1)) || random.nextBoolean())) {
                    Object value = value(property, path, owner);
                    ElementReflection.set(builder, name, ElementReflection.parameterType(type), value);
                    return value;
                }
            }
            case LIST -> {
                List<Object> values = new ArrayList<>();
                int size = nested ? 0 : complete ? 1 : random.nextInt(path.size() < 3 ? 3 : 2);
                for (int i = 0; i < size; i++) {
                    values.add(value(property, path, owner));
                }
                String addAll = "addAll" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
                ElementReflection.set(builder, addAll, Iterable.class, values);
            }
        }
        return "";
    }

    private void addExtension(Object builder, Class<?> type, List<String> path, Object owner)
            throws ReflectiveOperationException {
        if (complete || random.nextInt(4) == 0) {
            String marker = marker();
            Extensions extensions =
                    Extensions.builder().putText("x-" + marker, marker).build();
            ElementReflection.set(builder, "extensions", Extensions.class, extensions);
            List<String> below = new ArrayList<>(path);
            below.add("PlanElement.extensions");
            markers.add(new Marker(type.getSimpleName() + ".extensions", List.copyOf(below), owner, extensions));
        }
    }

    private Object value(ModelProperty property, List<String> path, Object owner) throws ReflectiveOperationException {
        Class<?> type = property.valueType();
        if (property.holdsElements()) {
            return make(type, path, owner);
        }
        String name = path.get(path.size() - 1);
        List<?> alternatives = alternatives(type);
        if (!alternatives.isEmpty()) {
            choices.add(new Marker(name, List.copyOf(path), owner, alternatives));
            boolean other = choices.size() - 1 == changed;
            return alternatives.get(other ? alternative : 0);
        }
        Object value = marker(property, type);
        boolean ownId = property.name().equals("id") && OWNERS.contains(type);
        markers.add(new Marker(name, List.copyOf(path), ownId ? value : owner, value));
        return value;
    }

    private static List<?> alternatives(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == CurrencyCode.class) {
            return List.of(CurrencyCode.of("EUR"), CurrencyCode.of("CHF"), CurrencyCode.of("GBP"));
        }
        if (type == CountryCode.class) {
            return List.of(CountryCode.of("TN"), CountryCode.of("BR"), CountryCode.of("DE"));
        }
        return type.isEnum() ? List.of(type.getEnumConstants()) : List.of();
    }

    private Object marker(ModelProperty property, Class<?> type) throws ReflectiveOperationException {
        String marker = marker();
        if (type == String.class) {
            return property.name().equals("url") ? "https://www.example.org/" + marker : marker;
        }
        // All of one length, so that none is a part of another; so are days that are weeks apart.
        if (type == Integer.class) {
            return 1_000_000 + count;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(1_000_000 + count);
        }
        if (type == PartialDate.class) {
            return PartialDate.ofDay(LocalDate.of(1900, 1, 1).plusDays(7L * count));
        }
        if (type == ExternalId.class) {
            return ExternalId.of(IdScheme.of(marker), marker());
        }
        return type.getMethod("of", String.class).invoke(null, marker);
    }

    /** Letters that occur in no word, always as many, so that none is a part of another. */
    private String marker() {
        count++;
        StringBuilder letters = new StringBuilder("zq");
        for (int rest = count, i = 0; i < 4; i++, rest /= 20) {
            letters.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20));
        }
        return letters.toString();
    }

    /** Writes a marker as one text, where an output needs forms of its own for dates and numbers only. */
    public static Function<Object, List<String>> words(Wording wording) {
        BiFunction<Extensions, String, List<String>> extension =
                (extensions, name) -> List.of(name, extensions.asMap().get(name).replace("\"", ""));
        return value -> {
            if (value instanceof PartialDate day) {
                return List.of(wording.date(day));
            }
            if (value instanceof BigDecimal number) {
                return List.of(wording.figures(number));
            }
            if (value instanceof Extensions extensions) {
                return extension.apply(extensions, extensions.names().iterator().next());
            }
            return value instanceof ExternalId id ? List.of(id.scheme().code(), id.value()) : List.of(value.toString());
        };
    }
}
