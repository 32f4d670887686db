package org.mobilityplan.access;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accessors of one model type that are called together. Most properties of most elements have no value, so that one call per
 * accessor would cost more than checking its result. Like {@link MethodInvoker}, this invokes each accessor by its handle at
 * first, and several of them by one combined handle once the type is hot.
 *
 * @param <T> the type, or a supertype
 */
public final class Accessors<T> {

    private static final MethodType ONE = MethodType.methodType(Object.class, Object.class);
    private static final MethodType STORE = MethodType.methodType(void.class, Object[].class, Object.class);

    /** The number of accessors that one handle calls. */
    private static final int JOINED = 12;

    private final Class<?> owner;
    private final List<String> names = new ArrayList<>();
    private final List<Class<?>> results = new ArrayList<>();
    private final Set<String> unwrapped = new HashSet<>();
    private MethodHandle @Nullable [] each;
    private MethodHandle @Nullable [] joined;
    private int calls;

    /**
     * Creates an empty group of accessors.
     *
     * @param owner the type
     */
    public Accessors(Class<?> owner) {
        this.owner = owner;
    }

    /**
     * Adds an accessor; all accessors are added before the first call of {@link #read}.
     *
     * @param name the name of the method, which has no parameters
     * @param result the class of its result
     */
    public void add(String name, Class<?> result) {
        names.add(name);
        results.add(result);
    }

    /**
     * Adds an accessor as {@link #add} does, and reads the value in its Optional, so that none is created.
     *
     * @param name the name of the method, which has no parameters
     * @param result the class of its result
     */
    public void addUnwrapped(String name, Class<?> result) {
        add(name, result);
        if (result == Optional.class) {
            unwrapped.add(name);
        }
    }

    /**
     * Calls all of them.
     *
     * @param subject the object to read
     * @return their results, in the order in which they were added; null for an empty Optional that is unwrapped
     */
    public Object[] read(T subject) {
        Object[] values = new Object[names.size()];
        read(subject, values);
        return values;
    }

    /**
     * Calls all of them, and creates nothing.
     *
     * @param subject the object to read
     * @param values receives their results, in the order in which they were added; it may be longer
     */
    public void read(T subject, @Nullable Object[] values) {
        MethodHandle[] groups = joined;
        try {
            if (groups == null) {
                readEach(subject, values);
                return;
            }
            for (MethodHandle group : groups) {
                group.invokeExact(values, (Object) subject);
            }
        } catch (Throwable thrown) {
            throw MethodInvoker.unexpected(thrown);
        }
    }

    private void readEach(T subject, @Nullable Object[] values) throws Throwable {
        MethodHandle[] handles = each;
        if (handles == null) {
            handles = find();
            each = handles;
        }
        calls++;
        if (calls == MethodInvoker.CALLS_BY_HANDLE && MethodInvoker.DEFINES_CLASSES) {
            joined = join();
        }
        for (int i = 0; i < handles.length; i++) {
            values[i] = (Object) handles[i].invokeExact((Object) subject);
        }
    }

    private MethodHandle[] find() throws ReflectiveOperationException {
        MethodHandle[] found = new MethodHandle[names.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = accessor(i).asType(ONE);
        }
        return found;
    }

    private MethodHandle accessor(int position) throws ReflectiveOperationException {
        String name = names.get(position);
        MethodHandle accessor =
                MethodInvoker.LOOKUP.findVirtual(owner, name, MethodType.methodType(results.get(position)));
        return unwrapped.contains(name) ? unwrap(accessor) : accessor;
    }

    /** Adds {@code orElse(null)} to an accessor: compiled together, they create no Optional. */
    private static MethodHandle unwrap(MethodHandle accessor) throws ReflectiveOperationException {
        MethodHandle orElse = MethodInvoker.LOOKUP.findVirtual(
                Optional.class, "orElse", MethodType.methodType(Object.class, Object.class));
        return MethodHandles.filterReturnValue(accessor, MethodHandles.insertArguments(orElse, 1, new Object[] {null}));
    }

    /** Handles of some accessors each: of one for all, the compiler would not inline the last accessors of a large type. */
    private MethodHandle[] join() throws ReflectiveOperationException {
        MethodHandle[] groups = new MethodHandle[(names.size() + JOINED - 1) / JOINED];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = join(i * JOINED, Math.min((i + 1) * JOINED, names.size()));
        }
        return groups;
    }

    /** Casts the subject once, not for each accessor. */
    private MethodHandle join(int from, int to) throws ReflectiveOperationException {
        MethodHandle group = store(from);
        for (int i = from + 1; i < to; i++) {
            group = MethodHandles.foldArguments(store(i), group);
        }
        return group.asType(STORE);
    }

    /** Calls one accessor and stores its result. */
    private MethodHandle store(int position) throws ReflectiveOperationException {
        MethodHandle accessor = accessor(position).asType(MethodType.methodType(Object.class, owner));
        MethodHandle setter =
                MethodHandles.insertArguments(MethodHandles.arrayElementSetter(Object[].class), 1, position);
        return MethodHandles.filterArguments(setter, 1, accessor);
    }

    /**
     * Whether an accessor returned no value: a check of identity only.
     *
     * @param read the result of an accessor
     * @return true for an empty Optional, unwrapped or not, or an empty list
     */
    public static boolean isAbsent(@Nullable Object read) {
        return read == null || read == Optional.empty() || read == Collections.emptyList();
    }
}
