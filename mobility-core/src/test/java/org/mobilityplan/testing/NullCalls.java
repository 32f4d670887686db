package org.mobilityplan.testing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;

/**
 * Calls every public method and constructor of the exported types of a module with null for one parameter and valid values for
 * the others.
 *
 * <p>Valid values come from a plan in which every property has a value, from what the exported types themselves make, and from
 * the values that a test gives.
 */
public final class NullCalls {

    private final List<Class<?>> types;
    private final Map<Class<?>, Object> samples = new HashMap<>();
    private final List<Class<?>> making = new ArrayList<>();
    private final SortedMap<String, String> unnamed = new TreeMap<>();
    private final SortedSet<String> withoutSample = new TreeSet<>();
    private int calls;

    private NullCalls(Class<?> inModule, Map<Class<?>, Object> given) {
        this.types = exportedTypes(inModule);
        addElements(MarkedPlan.of(0).plan());
        samples.put(Iterable.class, List.of());
        samples.put(Collection.class, List.of());
        samples.put(List.class, List.of());
        samples.put(Map.class, Map.of());
        samples.put(SortedSet.class, new TreeSet<>());
        samples.put(Optional.class, Optional.empty());
        samples.put(Stream.class, Stream.empty());
        samples.put(Reader.class, new StringReader(""));
        samples.put(String.class, "a");
        samples.put(CharSequence.class, "a");
        samples.put(Object.class, "a");
        samples.put(Comparable.class, "a");
        samples.put(boolean.class, true);
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(char.class, 'a');
        samples.put(Class.class, ActionPlan.class);
        samples.putAll(given);
    }

    /** Makes the calls on the exported types of the module that has the given type. */
    public static NullCalls on(Class<?> inModule, Map<Class<?>, Object> given) {
        NullCalls made = new NullCalls(inModule, given);
        made.types.forEach(made::callAll);
        return made;
    }

    /** Whether the classes were compiled with the names of variables, as Maven does, so that the messages of the JVM have them. */
    public static boolean areNamesCompiled() {
        try {
            return lengthOf(null) < 0;
        } catch (NullPointerException failure) {
            return isNamed(String.valueOf(failure.getMessage()), "text");
        }
    }

    private static int lengthOf(@Nullable String text) {
        return text.length();
    }

    /** The parameters whose null is accepted, or rejected by something that does not name them, each with what happened. */
    public SortedMap<String, String> unnamed() {
        return unnamed;
    }

    /** The methods that were not called, since there is no valid value of the type of one of their other parameters. */
    public SortedSet<String> withoutSample() {
        return withoutSample;
    }

    /** How many calls were made. */
    public int calls() {
        return calls;
    }

    /** The packages that the module exports to everybody, as its declaration in the source says. */
    private static List<String> exportedPackages() {
        try {
            String declaration = Files.readString(Path.of("src/main/java/module-info.java"));
            return Pattern.compile("exports ([\\w.]+);")
                    .matcher(declaration)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Class<?>> exportedTypes(Class<?> inModule) {
        List<String> exported = exportedPackages();
        var source = inModule.getProtectionDomain().getCodeSource().getLocation();
        List<Class<?>> types = new ArrayList<>();
        for (var type : new ClassFileImporter().importUrl(source)) {
            if (exported.contains(type.getPackageName())) {
                Class<?> reflected = type.reflect();
                if (isVisible(reflected)) {
                    types.add(reflected);
                }
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isVisible(outer));
    }

    private void addElements(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::addElements);
        } else if (value instanceof List<?> list) {
            list.forEach(this::addElements);
        } else if (value instanceof PlanElement element) {
            ModelType type = ModelType.of(element);
            if (samples.putIfAbsent(type.type(), element) == null) {
                for (ModelProperty property : type.properties()) {
                    property.valueAt(element, 0).ifPresent(this::addElements);
                }
            }
        } else {
            samples.putIfAbsent(value instanceof Enum<?> known ? known.getDeclaringClass() : value.getClass(), value);
        }
    }

    private void callAll(Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (!Modifier.isAbstract(type.getModifiers())) {
                callWithNulls(type, constructor);
            }
        }
        for (Method method : type.getMethods()) {
            boolean ours = method.getDeclaringClass().getName().startsWith("org.mobilityplan.");
            boolean generated = type.isEnum() && method.getName().equals("valueOf");
            boolean equality = method.getName().equals("equals") && method.getParameterCount() == 1;
            boolean declared = Modifier.isAbstract(method.getModifiers());
            if (ours && !declared && !method.isSynthetic() && !generated && !equality) {
                callWithNulls(type, method);
            }
        }
    }

    private void callWithNulls(Class<?> type, Executable executable) {
        Parameter[] parameters = executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getType().isPrimitive() || isNullable(parameters[i])) {
                continue;
            }
            String name = type.getSimpleName()
                    + (type.getEnclosingClass() == null
                            ? ""
                            : " of " + type.getEnclosingClass().getSimpleName())
                    + "."
                    + executable.getName()
                    + Arrays.stream(executable.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList()
                    + " "
                    + parameters[i].getName();
            @Nullable Object[] arguments = new Object[parameters.length];
            @Nullable Object receiver = null;
            try {
                if (executable instanceof Method method && !Modifier.isStatic(method.getModifiers())) {
                    receiver = sample(type);
                    if (receiver.getClass().isAnonymousClass()) {
                        // A method that the library calls and an application implements.
                        continue;
                    }
                }
                for (int j = 0; j < parameters.length; j++) {
                    arguments[j] = j == i ? null : sample(parameters[j].getType());
                }
            } catch (NoSample none) {
                withoutSample.add(name + ": " + none.getMessage());
                continue;
            }
            calls++;
            String outcome = outcome(executable, receiver, arguments);
            if (!isRejected(outcome, executable, parameters[i])) {
                unnamed.put(name, outcome);
            }
        }
    }

    private static boolean isRejected(String outcome, Executable executable, Parameter parameter) {
        if (!outcome.startsWith("NullPointerException") && !outcome.startsWith("IllegalArgumentException")) {
            return false;
        }
        if (isNamed(outcome, parameter.getName())) {
            return true;
        }
        // The code of builders is generated: it names the property instead, and nothing if an array of values is null.
        return executable.getDeclaringClass().getSimpleName().equals("Builder")
                && executable
                        .getDeclaringClass()
                        .getEnclosingClass()
                        .getSimpleName()
                        .startsWith("Immutable")
                && (parameter.isVarArgs() || isNamed(outcome, property(executable.getName())));
    }

    private static boolean isNamed(String outcome, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(outcome).find();
    }

    /** The property that a method of a builder sets. */
    private static String property(String method) {
        String words = method.replaceFirst("^(addAll|add|putAll|put)(?=[A-Z])", "");
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean isNullable(Parameter parameter) {
        AnnotatedElement annotated = parameter.getAnnotatedType();
        return annotated.isAnnotationPresent(Nullable.class);
    }

    private static String outcome(Executable executable, @Nullable Object receiver, @Nullable Object[] arguments) {
        try {
            executable.setAccessible(true);
            Object result = executable instanceof Method method
                    ? method.invoke(receiver, arguments)
                    : ((Constructor<?>) executable).newInstance(arguments);
            return "accepted" + (result == null ? "" : " " + result.getClass().getSimpleName());
        } catch (InvocationTargetException failure) {
            Throwable cause = failure.getCause();
            return cause.getClass().getSimpleName() + ": " + cause.getMessage();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(executable.toString(), failure);
        }
    }

    /** There is no valid value of a type. */
    private static final class NoSample extends Exception {
        private static final long serialVersionUID = 1;

        NoSample(Class<?> type) {
            super("no value of " + type.getName());
        }
    }

    private Object sample(Class<?> type) throws NoSample {
        Object known = samples.get(type);
        if (known == null) {
            if (making.contains(type)) {
                throw new NoSample(type);
            }
            making.add(type);
            known = make(type);
            making.remove(type);
            if (known == null) {
                throw new NoSample(type);
            }
            // A builder is changed by each call.
            if (!type.getSimpleName().endsWith("Builder")) {
                samples.put(type, known);
            }
        }
        return known;
    }

    private @Nullable Object make(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    return field.get(null);
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
        Map<Executable, @Nullable Class<?>> makers = new LinkedHashMap<>();
        for (Class<?> owner : owners(type)) {
            for (Method method : owner.getMethods()) {
                if (type.isAssignableFrom(method.getReturnType())
                        && !method.getName().startsWith("to")
                        && !method.isSynthetic()) {
                    makers.put(method, owner);
                }
            }
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            makers.put(constructor, type);
        }
        List<Executable> simplestFirst = new ArrayList<>(makers.keySet());
        simplestFirst.sort(Comparator.comparing(Executable::getParameterCount)
                .thenComparing(each -> Modifier.isStatic(each.getModifiers()) ? 0 : 1)
                .thenComparing(Executable::toString));
        for (Executable maker : simplestFirst) {
            Object made = tryToMake(maker, makers.get(maker));
            if (made != null) {
                return made;
            }
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        return null;
    }

    private List<Class<?>> owners(Class<?> type) {
        List<Class<?>> owners = new ArrayList<>(List.of(type));
        for (Class<?> nested : type.getClasses()) {
            owners.add(nested);
        }
        if (type.getEnclosingClass() != null) {
            owners.add(type.getEnclosingClass());
        }
        types.forEach(each -> {
            if (!owners.contains(each) && each.getPackage() == type.getPackage()) {
                owners.add(each);
            }
        });
        return owners;
    }

    private @Nullable Object tryToMake(Executable maker, @Nullable Class<?> owner) {
        try {
            @Nullable Object receiver = null;
            if (maker instanceof Method method && !Modifier.isStatic(method.getModifiers())) {
                if (owner == null || making.contains(owner)) {
                    return null;
                }
                receiver = sample(owner);
            }
            List<Object> arguments = new ArrayList<>();
            for (Class<?> parameter : maker.getParameterTypes()) {
                arguments.add(sample(parameter));
            }
            maker.setAccessible(true);
            return maker instanceof Method method
                    ? method.invoke(receiver, arguments.toArray())
                    : ((Constructor<?>) maker).newInstance(arguments.toArray());
        } catch (NoSample | ReflectiveOperationException notThisWay) {
            return null;
        }
    }
}
