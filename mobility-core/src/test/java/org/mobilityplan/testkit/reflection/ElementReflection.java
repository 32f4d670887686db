package org.mobilityplan.testkit.reflection;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mobilityplan.model.PlanElement;

/** Reads and sets the properties of any type of element, through its public methods only. */
public final class ElementReflection {

    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    private static final Map<Setter, MethodHandle> SETTERS = new ConcurrentHashMap<>();

    private static final ClassValue<MethodHandle> BUILDS = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> builder) {
            return buildMethod(builder);
        }
    };

    private record Setter(Class<?> builder, String name, Class<?> parameter) {}

    private ElementReflection() {}

    /**
     * The type of an element, such as {@code Action}: the superclass of its generated class.
     *
     * @param element the element
     * @return its type
     */
    public static Class<?> type(PlanElement element) {
        return element.getClass().getSuperclass();
    }

    /**
     * The accessors of the properties of a type, by name.
     *
     * @param type the type of an element
     * @return its accessors
     */
    public static List<Method> accessors(Class<?> type) {
        return ACCESSORS.computeIfAbsent(type, ElementReflection::findAccessors);
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

    /**
     * The name of the property that an accessor returns.
     *
     * @param accessor the accessor
     * @return the name, as the builder of the type has it
     */
    public static String property(Method accessor) {
        String words = accessor.getName().substring(accessor.getName().startsWith("is") ? 2 : 3);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * Whether a property may have no value.
     *
     * @param accessor the accessor of the property
     * @return true for lists and optional values
     */
    public static boolean mayBeAbsent(Method accessor) {
        return accessor.getReturnType() == List.class || accessor.getReturnType() == Optional.class;
    }

    /**
     * The type of the values of a property: of the entries of a list, of an optional value, or of the property itself.
     *
     * @param accessor the accessor of the property
     * @return the type
     */
    public static Class<?> valueType(Method accessor) {
        if (!mayBeAbsent(accessor)) {
            return accessor.getReturnType();
        }
        return (Class<?>) ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /**
     * The values of a property.
     *
     * @param element the element that has the property
     * @param accessor the accessor of the property
     * @return all entries of a list; none or one for any other property
     */
    public static List<?> values(PlanElement element, Method accessor) {
        try {
            Object held = accessor.invoke(element);
            if (held instanceof List<?> list) {
                return list;
            }
            return held instanceof Optional<?> optional ? optional.stream().toList() : List.of(held);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("cannot read " + accessor, failure);
        }
    }

    /**
     * Returns a copy of an element with other values of one property.
     *
     * @param <T> the type of the element
     * @param element the element
     * @param accessor the accessor of the property
     * @param values the values: any number for a list, at most one for an optional value, otherwise exactly one
     * @return the copy
     */
    @SuppressWarnings("unchecked") // The builder of a type builds that type.
    public static <T extends PlanElement> T with(T element, Method accessor, List<?> values) {
        String name = property(accessor);
        try {
            Object builder = type(element).getMethod("toBuilder").invoke(element);
            if (accessor.getReturnType() == List.class) {
                set(builder, name, Iterable.class, values);
            } else if (accessor.getReturnType() == Optional.class && values.isEmpty()) {
                set(builder, name, Optional.class, Optional.empty());
            } else {
                set(builder, name, parameterType(valueType(accessor)), values.get(0));
            }
            return (T) build(builder);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("cannot set " + name + " of " + element, failure);
        }
    }

    /**
     * Creates the builder of a type.
     *
     * @param type the type of an element
     * @return the builder
     */
    public static Object builder(Class<?> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("cannot build a " + type, failure);
        }
    }

    /**
     * Builds what a builder builds.
     *
     * @param builder the builder of an element
     * @return the element
     */
    public static PlanElement build(Object builder) {
        try {
            return (PlanElement) (Object) BUILDS.get(builder.getClass()).invokeExact(builder);
        } catch (Throwable failure) {
            throw failure(failure);
        }
    }

    /**
     * Calls a method of a builder that has one parameter.
     *
     * @param builder the builder
     * @param name the name of the method
     * @param parameter the type of its parameter
     * @param value the value
     */
    public static void set(Object builder, String name, Class<?> parameter, Object value) {
        try {
            Object unused = SETTERS.computeIfAbsent(
                            new Setter(builder.getClass(), name, parameter), ElementReflection::setter)
                    .invokeExact(builder, value);
        } catch (Throwable failure) {
            throw failure(failure);
        }
    }

    /** By method handles: the methods of builders are declared by hidden classes, which reflection refuses to call. */
    private static MethodHandle setter(Setter setter) {
        return handle(setter.builder(), setter.name(), setter.parameter())
                .asType(MethodType.methodType(Object.class, Object.class, Object.class));
    }

    private static MethodHandle buildMethod(Class<?> builder) {
        return handle(builder, "build").asType(MethodType.methodType(Object.class, Object.class));
    }

    private static MethodHandle handle(Class<?> builder, String name, Class<?>... parameters) {
        try {
            Class<?> returned = builder.getMethod(name, parameters).getReturnType();
            return MethodHandles.publicLookup().findVirtual(builder, name, MethodType.methodType(returned, parameters));
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("cannot call " + name + " of " + builder, failure);
        }
    }

    private static AssertionError failure(Throwable failure) {
        if (failure instanceof RuntimeException refused) {
            throw refused;
        }
        return new AssertionError(failure);
    }

    /**
     * The type of the parameter of the method of a builder that sets an optional value.
     *
     * @param type the type of the value
     * @return the primitive type for numbers and yes or no, otherwise the type itself
     */
    public static Class<?> parameterType(Class<?> type) {
        if (type == Integer.class) {
            return int.class;
        }
        return type == Boolean.class ? boolean.class : type;
    }
}
