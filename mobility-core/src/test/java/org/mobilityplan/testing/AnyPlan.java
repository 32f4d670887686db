package org.mobilityplan.testing;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.LanguageCode;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Season;

/**
 * Generates plans of every shape from a seed: optional parts present or absent, nested chantiers and steps, texts with
 * every kind of character, unknown properties. Fills whatever properties a type has, so that a new one is covered at once.
 */
public final class AnyPlan {

    private static final int DEEPEST = 5;

    /** From this depth, elements are rare, so that plans stay small: most properties hold elements that hold elements. */
    private static final int RARE = 1;

    private static final int RARITY = 4;

    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "CRIJ",
            "« Éducation formation »",
            "une soixantaine",
            "a\nb\tc\r\n",
            "quote \" and backslash \\",
            "\u0001\u001f\u007f",
            "emoji 🚲 and é",
            "a \ud83d\ude80 pair",
            "\ud83d\udeb2",
            "${1+1} {action.title.blank} \\{x}",
            "İstanbul ııı",
            "\u2028\u2029\u202e");

    /** How often a type may contain itself where every property is filled: a step of an action has no steps. */
    private static final int MOST_NESTED = 2;

    private final Random random;
    private final boolean filled;
    private final List<Class<?>> open = new ArrayList<>();
    private int ids;

    private AnyPlan(long seed, boolean filled) {
        // Neighbouring seeds would start alike otherwise.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L ^ seed >>> 31);
        this.filled = filled;
    }

    /** A plan that only this seed gives. */
    public static ActionPlan of(long seed) {
        return element(ActionPlan.class, seed);
    }

    /** An element of a type that only this seed gives. */
    public static <T extends PlanElement> T element(Class<T> type, long seed) {
        return type.cast(new AnyPlan(seed, false).make(type, 0));
    }

    /** A plan in which every property of every type has a value somewhere, and chantiers and actions have ids of their own. */
    public static ActionPlan filled(long seed) {
        return (ActionPlan) new AnyPlan(seed, true).make(ActionPlan.class, 0);
    }

    /** Any value of the type of a property: an element or a code, a text, a number. */
    public static Object value(Class<?> type, long seed) {
        return new AnyPlan(seed, false).make(type, DEEPEST - 1);
    }

    /** The accessors of the properties of a type, by name. */
    public static List<Method> accessors(Class<?> type) {
        return ACCESSORS.computeIfAbsent(type, AnyPlan::findAccessors);
    }

    private static List<Method> findAccessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        method.getName().startsWith("get") || method.getName().startsWith("is"))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !Modifier.isFinal(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** The name of the property that an accessor gives. */
    public static String property(Method accessor) {
        String words = accessor.getName().substring(accessor.getName().startsWith("is") ? 2 : 3);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private Object make(Class<?> type, int depth) {
        if (!PlanElement.class.isAssignableFrom(type)) {
            return value(type);
        }
        try {
            Object builder = type.getMethod("builder").invoke(null);
            open.add(type);
            for (Method accessor : accessors(type)) {
                fill(builder, accessor, depth);
            }
            open.remove(open.size() - 1);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("cannot make a " + type, failure);
        }
    }

    private void fill(Object builder, Method accessor, int depth) throws ReflectiveOperationException {
        Class<?> returned = accessor.getReturnType();
        String name = property(accessor);
        if (returned == List.class) {
            List<Object> values = new ArrayList<>();
            Class<?> type = argument(accessor);
            boolean element = PlanElement.class.isAssignableFrom(type);
            int size = isTooDeep(type, depth) ? 0 : size(element, depth);
            for (int i = 0; i < size; i++) {
                values.add(make(type, depth + 1));
            }
            String addAll = "addAll" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            call(builder, addAll, Iterable.class, values);
        } else if (returned == Optional.class) {
            Class<?> type = argument(accessor);
            boolean isRare = PlanElement.class.isAssignableFrom(type) && depth >= RARE;
            if (!isTooDeep(type, depth) && (filled || random.nextInt(isRare ? RARITY : 3) == 0)) {
                call(builder, name, parameter(type), make(type, depth + 1));
            }
        } else if (filled && name.equals("id")) {
            call(builder, name, returned, returned.getMethod("of", String.class).invoke(null, "id-" + ++ids));
        } else {
            call(builder, name, returned, make(returned, depth + 1));
        }
    }

    private int size(boolean element, int depth) {
        if (filled) {
            return element ? 1 : 1 + random.nextInt(2);
        }
        if (element && depth >= RARE) {
            return random.nextInt(RARITY) == 0 ? 1 : 0;
        }
        return random.nextInt(element ? 4 : 3);
    }

    private boolean isTooDeep(Class<?> type, int depth) {
        if (filled) {
            return open.stream().filter(type::equals).count() >= MOST_NESTED;
        }
        return PlanElement.class.isAssignableFrom(type) && depth >= DEEPEST;
    }

    static void call(Object builder, String name, Class<?> parameter, Object value)
            throws ReflectiveOperationException {
        Method method = builder.getClass().getMethod(name, parameter);
        method.setAccessible(true);
        method.invoke(builder, value);
    }

    /** The class of the parameter of the method of a builder for an optional value. */
    static Class<?> parameter(Class<?> type) {
        if (type == Integer.class) {
            return int.class;
        }
        return type == Boolean.class ? boolean.class : type;
    }

    /** The type of the values in a list or optional value. */
    static Class<?> argument(Method accessor) {
        Type type = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
        return (Class<?>) type;
    }

    private Object value(Class<?> type) {
        if (type == String.class) {
            return random.nextBoolean() ? TEXTS.get(random.nextInt(TEXTS.size())) : "mot " + random.nextInt(10);
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return random.nextInt(200) - 20;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(20) - 8);
        }
        if (type == LanguageCode.class) {
            return LanguageCode.of(List.of("fr", "pt-BR", "gcf", "français").get(random.nextInt(4)));
        }
        if (type == CurrencyCode.class) {
            return CurrencyCode.of(List.of("EUR", "CHF", "ZZZ").get(random.nextInt(3)));
        }
        if (type == Extensions.class) {
            return extensions();
        }
        if (type == PartialDate.class) {
            return date();
        }
        if (type == CountryCode.class) {
            return CountryCode.of(List.of("FR", "DE", "JE", "ZZ").get(random.nextInt(4)));
        }
        if (type == Code.class) {
            return Code.of(List.of("0", "« 0 »", "IV", "7 - A", "1.1").get(random.nextInt(5)));
        }
        if (type == ExternalId.class) {
            return ExternalId.of(IdScheme.known().get(random.nextInt(7)), "73282932000" + random.nextInt(1000));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return record(type);
    }

    /** An id or an open code: few different ones, so that some references resolve. */
    private Object record(Class<?> type) {
        try {
            if (OpenCode.class.isAssignableFrom(type) && random.nextInt(4) > 0) {
                List<?> known = (List<?>) type.getMethod("known").invoke(null);
                return known.get(random.nextInt(known.size()));
            }
            return type.getMethod("of", String.class).invoke(null, "x" + random.nextInt(12));
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("cannot make a " + type, failure);
        }
    }

    private PartialDate date() {
        int year = 1990 + random.nextInt(50);
        return switch (random.nextInt(6)) {
            case 0 -> PartialDate.ofDay(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)));
            case 1 -> PartialDate.parse(year + "-0" + (1 + random.nextInt(9))).orElseThrow();
            case 2 -> PartialDate.ofQuarter(year, 1 + random.nextInt(4));
            case 3 -> PartialDate.ofSeason(year, Season.values()[random.nextInt(4)]);
            case 4 -> PartialDate.ofYear(year);
            default -> PartialDate.ofSchoolYear(year);
        };
    }

    private Extensions extensions() {
        if (!filled && random.nextInt(4) > 0) {
            return Extensions.none();
        }
        Extensions.Builder builder = Extensions.builder();
        List<String> values = List.of(
                "null",
                "1250.00",
                "1e400",
                "{\"a\":[1,null,{\"b\":\"\\ud83d\\ude80é\"}],\"c\":{}}",
                "[]",
                "\"x\"",
                "true");
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = "x-" + i + (random.nextBoolean() ? "é/~" : "");
            builder.put(name, values.get(random.nextInt(values.size())));
            if (random.nextBoolean()) {
                List<String> places = List.of("", "id", "title", "text", "coordination", "source", "nowhere");
                builder.writeAfter(name, places.get(random.nextInt(places.size())));
            }
        }
        return builder.build();
    }
}
