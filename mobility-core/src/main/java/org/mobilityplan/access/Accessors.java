package org.mobilityplan.access;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Accessors of one model type that are called together. Most properties of most elements have no value, so that one call per
 * accessor would cost more than checking its result. Like {@link MethodInvoker}, this invokes each accessor by its handle at
 * first, and all of them by one combined handle once the type is hot.
 *
 * @param <T> the type, or a supertype
 */
public final class Accessors<T> {

    private static final MethodType ONE = MethodType.methodType(Object.class, Object.class);

    private final Class<?> owner;
    private final List<String> names = new ArrayList<>();
    private final List<Class<?>> results = new ArrayList<>();
    private MethodHandle @Nullable [] each;
    private @Nullable MethodHandle all;
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
     * Calls all of them.
     *
     * @param subject the object to read
     * @return their results, in the order in which they were added
     */
    public Object[] read(T subject) {
        MethodHandle joined = all;
        try {
            return joined == null ? readEach(subject) : (Object[]) joined.invokeExact((Object) subject);
        } catch (Throwable thrown) {
            throw MethodInvoker.unexpected(thrown);
        }
    }

    private Object[] readEach(T subject) throws Throwable {
        MethodHandle[] handles = each;
        if (handles == null) {
            handles = find();
            each = handles;
        }
        calls++;
        if (calls == MethodInvoker.CALLS_BY_HANDLE) {
            all = join(handles);
        }
        Object[] values = new Object[handles.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (Object) handles[i].invokeExact((Object) subject);
        }
        return values;
    }

    private MethodHandle[] find() throws ReflectiveOperationException {
        MethodHandle[] found = new MethodHandle[names.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = MethodInvoker.LOOKUP
                    .findVirtual(owner, names.get(i), MethodType.methodType(results.get(i)))
                    .asType(ONE);
        }
        return found;
    }

    private static MethodHandle join(MethodHandle[] handles) {
        MethodHandle array = MethodHandles.identity(Object[].class)
                .asCollector(Object[].class, handles.length)
                .asType(MethodType.genericMethodType(handles.length).changeReturnType(Object[].class));
        return MethodHandles.permuteArguments(
                MethodHandles.filterArguments(array, 0, handles),
                MethodType.methodType(Object[].class, Object.class),
                new int[handles.length]);
    }

    /**
     * Whether an accessor returned no value: a check of identity only.
     *
     * @param read the result of an accessor
     * @return true for an empty Optional or an empty list
     */
    public static boolean isAbsent(Object read) {
        return read == Optional.empty() || read == Collections.emptyList();
    }
}
