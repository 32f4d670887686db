package org.mobilityplan.access;

import java.lang.invoke.MethodType;
import java.util.function.Supplier;

/**
 * A static method without arguments, such as one that returns a builder; see {@link MethodInvoker}.
 *
 * @param <R> the result
 */
public final class MethodSupplier<R> extends MethodInvoker implements Supplier<R> {

    private static final MethodType ANY = MethodType.methodType(Object.class);

    private Supplier<R> now = this::byHandle;

    private MethodSupplier(Class<?> owner, String name, MethodType type) {
        super(owner, name, type, true);
    }

    /**
     * A static method without arguments.
     *
     * @param <R> the result
     * @param owner the class that has the method
     * @param name the name of the method
     * @param result the class of the result
     * @return the method as a supplier
     */
    public static <R> MethodSupplier<R> of(Class<?> owner, String name, Class<?> result) {
        return new MethodSupplier<>(owner, name, MethodType.methodType(result));
    }

    @Override
    public R get() {
        return now.get();
    }

    @SuppressWarnings("unchecked")
    private R byHandle() {
        if (becomesHot()) {
            now = compile(Supplier.class, "get", ANY, now);
        }
        try {
            return (R) handle(ANY).invokeExact();
        } catch (Throwable thrown) {
            throw unexpected(thrown);
        }
    }
}
