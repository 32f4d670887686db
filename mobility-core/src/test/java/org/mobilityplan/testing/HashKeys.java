package org.mobilityplan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What sources use as keys of maps and elements of sets. A hash map keeps keys with one hash code in a tree, and not in a list,
 * if their class is comparable to itself: it looks for that interface on the class itself, not on one above it.
 */
public final class HashKeys {

    private static final Pattern KEY = Pattern.compile("\\b(?:Map|Set)<(?:@Nullable )?(\\w+(?:\\.\\w+)*)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+);");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private HashKeys() {}

    /** The types of keys that degrade a hash map, as « file: type ». */
    public static Set<String> unsafe(Path sources) throws IOException {
        Set<String> unsafe = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .forEach(file -> addUnsafe(file, unsafe));
        }
        return unsafe;
    }

    private static void addUnsafe(Path file, Set<String> unsafe) {
        try {
            String source = Files.readString(file);
            // In a comment nothing is looked up.
            String code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
            Matcher keys = KEY.matcher(code);
            while (keys.find()) {
                if (!isSafe(keys.group(1), code, file)) {
                    unsafe.add(file.getFileName().toString().replace(".java", "") + ": " + keys.group(1));
                }
            }
            if (Pattern.compile("(?<!instanceof )\\b(?:Map|Set)<\\?")
                    .matcher(code)
                    .find()) {
                unsafe.add(file.getFileName().toString().replace(".java", "") + ": ?");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isSafe(String name, String code, Path file) {
        boolean typeVariable = code.contains(name + " extends Comparable<" + name + ">");
        if (typeVariable) {
            return true;
        }
        Optional<Class<?>> type = find(name, code, file);
        return type.isPresent() && (isComparableToItself(type.get()) || hasIdentity(type.get()));
    }

    /** Whether the class itself is comparable to itself. */
    public static boolean isComparableToItself(Class<?> type) {
        for (Type each : type.getGenericInterfaces()) {
            if (each instanceof ParameterizedType generic
                    && generic.getRawType() == Comparable.class
                    && generic.getActualTypeArguments()[0] == type) {
                return true;
            }
        }
        return false;
    }

    /** Whether each object is equal to itself only: nobody chooses its hash code. */
    private static boolean hasIdentity(Class<?> type) {
        try {
            return type.isEnum()
                    || Modifier.isFinal(type.getModifiers())
                            && type.getMethod("hashCode").getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Class<?>> find(String name, String code, Path file) {
        String nested = name.replace('.', '$');
        Matcher own = PACKAGE.matcher(code);
        String in = own.find() ? own.group(1) + "." : "";
        String outer = in + file.getFileName().toString().replace(".java", "") + "$";
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        Stream<String> imported = IMPORT.matcher(code)
                .results()
                .map(each -> each.group(1))
                .filter(each -> each.endsWith("." + first))
                .map(each -> each.substring(0, each.length() - first.length()) + nested);
        List<String> candidates = Stream.of(
                        Stream.of(outer + nested), imported, Stream.of(in + nested, "java.lang." + nested))
                .flatMap(each -> each)
                .toList();
        for (String candidate : candidates) {
            try {
                return Optional.of(Class.forName(candidate, false, HashKeys.class.getClassLoader()));
            } catch (ClassNotFoundException | NoClassDefFoundError other) {
                // The next one.
            }
        }
        return Optional.empty();
    }
}
