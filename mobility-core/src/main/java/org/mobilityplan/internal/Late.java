package org.mobilityplan.internal;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A method of this library's own types that is looked up when it is first called, called by its handle for a while, and
 * compiled into a function once that pays. A method reference in the source would be a class of its own, made when the table it
 * stands in is first used: the hundreds that reading and checking need would cost the first plan of an application more than
 * all the rest of the work.
 */
record Late(Class<?> owner, String name, MethodType type, boolean isStatic) {

    /** A few plans: by then the slower calls have cost about what the function costs. */
    static final int CALLS_BY_HANDLE = 2_000;

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    MethodHandle find() {
        try {
            return isStatic ? LOOKUP.findStatic(owner, name, type) : LOOKUP.findVirtual(owner, name, type);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** An instance of a functional interface that calls the method. */
    Object compile(Class<?> function, String call, MethodType erased) {
        MethodHandle found = find();
        try {
            return LambdaMetafactory.metafactory(
                            LOOKUP,
                            call,
                            MethodType.methodType(function),
                            erased,
                            found,
                            found.type().wrap().changeReturnType(erased.returnType()))
                    .getTarget()
                    .invoke();
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
