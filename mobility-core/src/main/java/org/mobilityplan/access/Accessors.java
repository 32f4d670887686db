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
 * Accessors of one type of the model, called together: what all of them give is one call away, where a call of each would cost
 * more than to look at what it gives, since most properties of most elements have no value. Like the methods of {@link MethodInvoker},
 * they are called one by one until it pays to join them.
 *
 * @param <T> the type, or one above it
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
     * Of a type, none yet.
     *
     * @param owner the type
     */
    public Accessors(Class<?> owner) {
        this.owner = owner;
    }

    /**
     * One more accessor, before any is called.
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
     * @return what they give, in their order
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
     * Whether there is no value in what an accessor gave, seen at a glance.
     *
     * @param read what it gave
     * @return true for no value, no values
     */
    public static boolean isAbsent(Object read) {
        return read == Optional.empty() || read == Collections.emptyList();
    }
}
