package org.mobilityplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The signatures of all that a module exports to everyone, a line each, as users of the library see them. */
public final class PublicApi {

    private static final Pattern EXPORTED_TO_ALL = Pattern.compile("(?m)^    exports (\\S+);$");

    private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;

    private PublicApi() {}

    /**
     * Compares the API of a module with a file; writes the file where the property {@code published.write} is set.
     *
     * @param declaration the {@code module-info.java} of the module
     * @param file the signatures as they were reviewed last
     * @param types a type from each folder or jar that has classes of the module
     * @throws IOException if a file cannot be read
     */
    public static void assertIs(Path declaration, Path file, Class<?>... types) throws IOException {
        List<String> now = signatures(declaration, types);
        if (Boolean.getBoolean("published.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, now);
        }
        List<String> then = Files.exists(file) ? Files.readAllLines(file) : List.of();
        assertThat(difference(then, now))
                .as(
                        "%s: the public API differs (- is gone, + is new). What is gone or changed breaks users: from"
                                + " 1.0.0 on it costs a major version, what is new a minor one (docs/VERSIONING.md). Take"
                                + " it back, or describe it in CHANGELOG.md and run: mvn test -Dtest=PublicApiTest"
                                + " -Dpublished.write=true",
                        file)
                .isEmpty();
    }

    private static List<String> difference(List<String> then, List<String> now) {
        List<String> lines = new ArrayList<>();
        Set<String> old = new LinkedHashSet<>(then);
        Set<String> current = new LinkedHashSet<>(now);
        old.stream().filter(line -> !current.contains(line)).forEach(line -> lines.add("- " + line));
        current.stream().filter(line -> !old.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    private static List<String> signatures(Path declaration, Class<?>... locations) throws IOException {
        Set<String> exported = EXPORTED_TO_ALL
                .matcher(Files.readString(declaration))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = new ArrayList<>();
        for (String name : exported) {
            TreeMap<String, Class<?>> types = new TreeMap<>();
            for (Class<?> location : locations) {
                Classes.use(location, root -> {
                    add(name, root.resolve(name.replace('.', '/')), types);
                    return root;
                });
            }
            types.values().forEach(type -> lines.addAll(signatures(type)));
        }
        return lines;
    }

    private static void add(String name, Path folder, TreeMap<String, Class<?>> types) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String type = file.getFileName().toString();
                    if (type.endsWith(".class") && !type.contains("-info")) {
                        add(name + '.' + type.substring(0, type.length() - ".class".length()), types);
                    }
                }
            }
        }
    }

    private static void add(String name, TreeMap<String, Class<?>> types) {
        try {
            Class<?> type = Class.forName(name, false, PublicApi.class.getClassLoader());
            if (isVisible(type)) {
                types.put(name, type);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return (type.getModifiers() & VISIBLE) != 0
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer == null || isVisible(outer));
    }

    private static Set<String> signatures(Class<?> type) {
        String name = type.getName();
        Set<String> members = new TreeSet<>();
        // Members that a type inherits from a hidden one are part of its own API.
        for (Class<?> each = type; each != null && (each == type || !isVisible(each)); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if ((field.getModifiers() & VISIBLE) != 0 && !field.isSynthetic()) {
                    members.add(name + " field " + modifiers(field.getModifiers()) + text(field.getGenericType()) + ' '
                            + field.getName());
                }
            }
            for (Method method : each.getDeclaredMethods()) {
                if ((method.getModifiers() & VISIBLE) != 0 && !method.isSynthetic() && !isOfEveryObject(method)) {
                    members.add(name
                            + ' '
                            + (method.isDefault() ? "default " : "")
                            + modifiers(method.getModifiers())
                            + variables(method.getTypeParameters())
                            + text(method.getGenericReturnType())
                            + ' '
                            + method.getName()
                            + parameters(method));
                }
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if ((constructor.getModifiers() & VISIBLE) != 0 && !constructor.isSynthetic()) {
                members.add(name + " new" + parameters(constructor));
            }
        }
        Set<String> lines = new LinkedHashSet<>();
        lines.add(name + " is " + declaration(type));
        lines.addAll(members);
        return lines;
    }

    /** Whether every object has it; what it does is documented, but it cannot be removed. */
    private static boolean isOfEveryObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    private static String declaration(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        StringBuilder text = new StringBuilder(type.isInterface() ? "" : modifiers(type.getModifiers()));
        text.append(type.isSealed() ? "sealed " : "")
                .append(kind)
                .append(variables(type.getTypeParameters()).stripTrailing());
        Class<?> parent = type.getSuperclass();
        while (parent != null && !isVisible(parent)) {
            parent = parent.getSuperclass();
        }
        if (parent != null && parent != Object.class && !type.isEnum() && !type.isRecord()) {
            text.append(" extends ")
                    .append(parent == type.getSuperclass() ? text(type.getGenericSuperclass()) : text(parent));
        }
        if (type.getGenericInterfaces().length > 0) {
            text.append(type.isInterface() ? " extends " : " implements ").append(texts(type.getGenericInterfaces()));
        }
        return text.toString();
    }

    private static String modifiers(int modifiers) {
        StringBuilder text = new StringBuilder();
        if (Modifier.isProtected(modifiers)) {
            text.append("protected ");
        }
        if (Modifier.isStatic(modifiers)) {
            text.append("static ");
        }
        if (Modifier.isAbstract(modifiers)) {
            text.append("abstract ");
        }
        if (Modifier.isFinal(modifiers)) {
            text.append("final ");
        }
        return text.toString();
    }

    private static String parameters(Executable executable) {
        String thrown = executable.getGenericExceptionTypes().length == 0
                ? ""
                : " throws " + texts(executable.getGenericExceptionTypes());
        return Arrays.stream(executable.getParameters())
                        .map(PublicApi::parameter)
                        .collect(Collectors.joining(", ", "(", ")"))
                + thrown;
    }

    private static String parameter(Parameter parameter) {
        String type = text(parameter.getParameterizedType());
        return parameter.isVarArgs() ? type.substring(0, type.length() - "[]".length()) + "..." : type;
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName()
                                + (variable.getBounds()[0] == Object.class
                                        ? ""
                                        : " extends " + texts(variable.getBounds())))
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String texts(Type[] types) {
        return Arrays.stream(types).map(PublicApi::text).collect(Collectors.joining(", "));
    }

    private static String text(Type type) {
        return type.getTypeName()
                .replaceAll("\\bjava\\.(lang|util|util\\.function|util\\.stream)\\.(?=[A-Z])", "")
                .replaceAll("\\borg\\.mobilityplan\\.\\w+\\.(?=[A-Z])", "");
    }
}
