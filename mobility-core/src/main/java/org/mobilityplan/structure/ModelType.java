package org.mobilityplan.structure;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;

/**
 * A type of the model and its properties, read once from its accessors.
 *
 * <p>Only types of this library are read, never a type named by an input.
 */
public final class ModelType {

    private static final ConcurrentHashMap<Class<?>, ModelType> TYPES = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final List<ModelProperty> properties;
    private final Accessors<PlanElement> accessors;
    private final Accessors<PlanElement> unwrapped;

    private ModelType(Class<?> type) {
        this.type = type;
        SortedMap<String, ModelProperty> byAccessor = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (isAccessor(method)) {
                byAccessor.put(method.getName(), new ModelProperty(method));
            }
        }
        this.properties = List.copyOf(byAccessor.values());
        this.accessors = new Accessors<>(type);
        this.unwrapped = new Accessors<>(type);
        for (ModelProperty property : properties) {
            property.addTo(accessors);
            property.addUnwrappedTo(unwrapped);
        }
    }

    /** The model type of an element, whose own class is generated. */
    public static ModelType of(PlanElement element) {
        return of(element.getClass().getSuperclass());
    }

    public static ModelType of(Class<?> type) {
        ModelType known = TYPES.get(type);
        if (known == null) {
            ModelType read = new ModelType(type);
            ModelType first = TYPES.putIfAbsent(type, read);
            known = first == null ? read : first;
        }
        return known;
    }

    /** This type and every type that can be reached from it. */
    public static List<ModelType> reachableFrom(Class<?> root) {
        List<ModelType> found = new ArrayList<>();
        List<Class<?>> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            ModelType next = of(open.remove(0));
            if (!found.contains(next)) {
                found.add(next);
                for (ModelProperty property : next.properties) {
                    if (property.holdsElements()) {
                        open.add(property.valueType());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isAccessor(Method method) {
        boolean named = method.getName().startsWith("get") || method.getName().startsWith("is");
        return named
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !Modifier.isFinal(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && method.getReturnType() != Extensions.class;
    }

    public Class<?> type() {
        return type;
    }

    public List<ModelProperty> properties() {
        return properties;
    }

    /** What the accessors of an element return, in the order of the properties: an Optional, a List or the value itself. */
    public Object[] read(PlanElement element) {
        return accessors.read(element);
    }

    /** The values of an element in the order of the properties: a List or the value itself, null if there is none. */
    public @Nullable Object[] values(PlanElement element) {
        return unwrapped.read(element);
    }

    /** The same values, in an array that has a place for each property. */
    public void read(PlanElement element, @Nullable Object[] values) {
        unwrapped.read(element, values);
    }

    /** Which of the values of an element there are, one bit for each of the first 64 properties. */
    public long filled(@Nullable Object[] values) {
        long filled = 0;
        int count = Math.min(properties.size(), Long.SIZE);
        for (int i = 0; i < count; i++) {
            if (!Accessors.isAbsent(values[i])) {
                filled |= 1L << i;
            }
        }
        return filled;
    }

    /** The bits of properties in {@link #filled}, absent if the type does not have all of them. */
    public Optional<Long> bits(Collection<String> names) {
        long bits = 0;
        int found = 0;
        for (int i = 0; i < properties.size(); i++) {
            if (names.contains(properties.get(i).name())) {
                bits |= i < Long.SIZE ? 1L << i : 0;
                found++;
            }
        }
        return found == names.size() ? Optional.of(bits) : Optional.empty();
    }

    public Optional<ModelProperty> property(String name) {
        for (ModelProperty property : properties) {
            if (property.name().equals(name)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }
}
