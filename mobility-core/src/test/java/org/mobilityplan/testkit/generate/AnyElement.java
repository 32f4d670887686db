package org.mobilityplan.testkit.generate;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
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
import org.mobilityplan.testkit.reflection.ElementReflection;

/** Generates one element. It fills whatever properties a type has, so that a new one is covered at once. */
final class AnyElement {

    static final int DEEPEST = 5;

    /** From this depth, elements are rare, so that plans stay small: most properties hold elements that hold elements. */
    private static final int RARE = 1;

    private static final int RARITY = 4;

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
    private final PlanSize size;
    private final boolean filled;
    private final List<Class<?>> open = new ArrayList<>();
    private int ids;

    AnyElement(long seed, PlanSize size) {
        // Neighbouring seeds would start alike otherwise.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L ^ seed >>> 31);
        this.size = size;
        this.filled = size == PlanSize.FULL;
    }

    /** A value of a type: an element with its properties at this depth of a plan, or a code, a text, a number. */
    Object make(Class<?> type, int depth) {
        if (!PlanElement.class.isAssignableFrom(type)) {
            return value(type);
        }
        Object builder = ElementReflection.builder(type);
        open.add(type);
        for (Method accessor : ElementReflection.accessors(type)) {
            fill(builder, accessor, depth);
        }
        open.remove(open.size() - 1);
        return ElementReflection.build(builder);
    }

    private void fill(Object builder, Method accessor, int depth) {
        Class<?> returned = accessor.getReturnType();
        String name = ElementReflection.property(accessor);
        if (returned == List.class) {
            List<Object> values = new ArrayList<>();
            Class<?> type = ElementReflection.valueType(accessor);
            boolean element = PlanElement.class.isAssignableFrom(type);
            int entries = isTooDeep(type, depth) ? 0 : entries(element, depth);
            for (int i = 0; i < entries; i++) {
                values.add(make(type, depth + 1));
            }
            String addAll = "addAll" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            ElementReflection.set(builder, addAll, Iterable.class, values);
        } else if (returned == Optional.class) {
            Class<?> type = ElementReflection.valueType(accessor);
            if (!isTooDeep(type, depth) && isPresent(type, depth)) {
                ElementReflection.set(builder, name, ElementReflection.parameterType(type), make(type, depth + 1));
            }
        } else if (filled && name.equals("id")) {
            ElementReflection.set(builder, name, returned, of(returned, "id-" + ++ids));
        } else {
            ElementReflection.set(builder, name, returned, make(returned, depth + 1));
        }
    }

    private boolean isPresent(Class<?> type, int depth) {
        boolean isRare = PlanElement.class.isAssignableFrom(type) && depth >= RARE;
        return switch (size) {
            case TINY -> false;
            case SMALL -> random.nextInt(2 * RARITY) == 0;
            case MEDIUM -> random.nextInt(isRare ? RARITY : 3) == 0;
            case FULL -> true;
        };
    }

    private int entries(boolean element, int depth) {
        return switch (size) {
            case TINY -> 0;
            case SMALL -> random.nextInt(depth < RARE ? 3 : 2 * RARITY) == 0 ? 1 : 0;
            case MEDIUM -> {
                if (element && depth >= RARE) {
                    yield random.nextInt(RARITY) == 0 ? 1 : 0;
                }
                yield random.nextInt(element ? 4 : 3);
            }
            case FULL -> element ? 1 : 1 + random.nextInt(2);
        };
    }

    private boolean isTooDeep(Class<?> type, int depth) {
        if (filled && open.stream().filter(type::equals).count() >= MOST_NESTED) {
            return true;
        }
        return PlanElement.class.isAssignableFrom(type) && depth >= DEEPEST;
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
        return text(type);
    }

    /** An id or an open code: few different ones, so that some references resolve. */
    private Object text(Class<?> type) {
        if (OpenCode.class.isAssignableFrom(type) && random.nextInt(4) > 0) {
            List<?> known = (List<?>) invoke(type, "known", List.of(), List.of());
            return known.get(random.nextInt(known.size()));
        }
        return of(type, "x" + random.nextInt(12));
    }

    private static Object of(Class<?> type, String text) {
        return invoke(type, "of", List.of(String.class), List.of(text));
    }

    private static Object invoke(Class<?> type, String name, List<Class<?>> parameters, List<?> values) {
        try {
            return type.getMethod(name, parameters.toArray(Class<?>[]::new)).invoke(null, values.toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException("no property of the model has values of " + type, failure);
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
        if (size == PlanSize.TINY || !filled && random.nextInt(4) > 0) {
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
