package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.access.MethodFunction;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.testing.Classes;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.validation.PlanValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The metadata for native images keeps every method that the library finds by name, and every resource. */
class NativeImageTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static JsonNode configuration(String module, String file) throws IOException {
        String name = "/META-INF/native-image/org.mobilityplan/" + module + "/" + file;
        try (InputStream bytes = Objects.requireNonNull(NativeImageTest.class.getResourceAsStream(name), name)) {
            return MAPPER.readTree(bytes);
        }
    }

    /** The objects that the library holds in static fields, and all that they hold. */
    private static Set<Object> held() throws IOException {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        for (Class<?> type : List.of(ActionPlan.class, PlanJson.class)) {
            Classes.use(type, root -> {
                try (Stream<Path> files = Files.walk(root.resolve("org/mobilityplan"))) {
                    files.map(file -> root.relativize(file).toString())
                            .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                            .forEach(file -> addFields(type(file), null, open));
                }
                return null;
            });
        }
        while (!open.isEmpty()) {
            Object each = open.pop();
            if (!found.add(each)) {
                continue;
            }
            if (each instanceof Collection<?> collection) {
                open.addAll(collection.stream().filter(Objects::nonNull).toList());
            } else if (each instanceof Map<?, ?> map) {
                open.addAll(map.keySet());
                open.addAll(map.values());
            } else if (each instanceof Object[] array) {
                open.addAll(Arrays.stream(array).filter(Objects::nonNull).toList());
            }
            for (Class<?> type = each.getClass(); isOurs(type); type = type.getSuperclass()) {
                addFields(type, each, open);
            }
        }
        return found;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.mobilityplan.");
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName(file.replaceFirst("\\.class$", "").replace('/', '.'));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void addFields(Class<?> type, Object holder, Deque<Object> open) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) == (holder == null)
                    && !field.getType().isPrimitive()) {
                Object value = value(field, holder);
                if (value != null) {
                    open.add(value);
                }
            }
        }
    }

    private static Object value(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(String field, Class<?> type, Object holder) {
        try {
            return value(type.getDeclaredField(field), holder);
        } catch (NoSuchFieldException renamed) {
            throw new AssertionError(renamed);
        }
    }

    /** The class and name of each method that the library finds by name. */
    private static Set<String> foundByName() throws IOException {
        PlanJson json = PlanJson.standard();
        for (long seed = 0; seed < 20; seed++) {
            ActionPlan plan = PlanGenerator.any(seed);
            json.read(json.writeBytes(plan));
            PlanValidator.standard().validate(plan);
        }
        Set<String> names = new TreeSet<>();
        for (Object each : held()) {
            if (each instanceof Accessors<?> accessors) {
                Class<?> owner = (Class<?>) value("owner", Accessors.class, accessors);
                ((List<?>) value("names", Accessors.class, accessors))
                        .forEach(name -> names.add(owner.getName() + " " + name));
            } else if (each.getClass().getSuperclass() == MethodFunction.class.getSuperclass()) {
                Class<?> owner = (Class<?>) value("owner", MethodFunction.class.getSuperclass(), each);
                names.add(owner.getName() + " " + value("name", MethodFunction.class.getSuperclass(), each));
            }
        }
        return names;
    }

    @Test
    void every_method_that_is_found_by_name_is_kept() throws IOException {
        Set<String> kept = new HashSet<>();
        for (JsonNode each : configuration("mobility-core", "reflect-config.json")) {
            String name = each.get("name").stringValue();
            if (each.path("allPublicMethods").booleanValue(false)) {
                for (Method method : type(name).getMethods()) {
                    kept.add(name + " " + method.getName());
                }
            }
        }
        assertThat(foundByName()).hasSizeGreaterThan(300).isSubsetOf(kept);
    }

    @Test
    void every_resource_is_kept() throws IOException {
        List<Pattern> kept = configuration("mobility-json", "resource-config.json")
                .at("/resources/includes")
                .valueStream()
                .map(each -> Pattern.compile(each.get("pattern").stringValue()))
                .toList();
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("org"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toSet()))
                    .isNotEmpty()
                    .allMatch(file ->
                            kept.stream().anyMatch(each -> each.matcher(file).matches()));
        }
    }
}
