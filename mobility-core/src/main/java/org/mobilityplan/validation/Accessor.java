package org.mobilityplan.validation;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/**
 * Reads one property. A method handle is cheap to make and a function fast to call, but a function is a class of its own: so
 * many of them would make the first plan slow that an application looks at. So there is a handle at first, and a function
 * once it pays.
 */
final class Accessor {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    /** A few plans: calls by the handle then cost about what the function costs to make. */
    private static final int CALLS_OF_HANDLE = 2_000;

    private final Method method;
    private final MethodHandle handle;
    private final MethodHandle any;

    /** Not volatile, like the count: a thread that sees an old one reads the same values, somewhat slower. */
    private Function<Object, Object> function = this::byHandle;

    private int calls;

    Accessor(Method method) {
        this.method = method;
        try {
            this.handle = LOOKUP.unreflect(method);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("cannot read " + method, impossible);
        }
        this.any = handle.asType(ANY);
    }

    Object read(Object element) {
        return function.apply(element);
    }

    private Object byHandle(Object element) {
        calls++;
        if (calls > CALLS_OF_HANDLE) {
            function = compiled();
        }
        try {
            return any.invokeExact(element);
        } catch (Throwable failure) {
            throw new IllegalStateException("cannot read " + method, failure);
        }
    }

    @SuppressWarnings("unchecked")
    private Function<Object, Object> compiled() {
        try {
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            ANY,
                            handle,
                            handle.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable failure) {
            throw new IllegalStateException("cannot read " + method, failure);
        }
    }
}
