package org.mobilityplan.access;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * A method of this library's own types that is looked up when it is first called, called by its handle for a while, and
 * compiled into a function once that pays. A method reference in the source would be a class of its own, made when the table it
 * stands in is first used: the hundreds that reading and checking need would cost the first plan of an application more than
 * all the rest of the work.
 *
 * <p>Nothing here is volatile: a thread that sees an old state does the same, somewhat slower.
 */
abstract class MethodInvoker {

    /** A few plans: by then the slower calls have cost about what the function costs. */
    static final int CALLS_BY_HANDLE = 2_000;

    static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Class<?> owner;
    private final String name;
    private final MethodType type;
    private final boolean isStatic;
    private @Nullable MethodHandle handle;
    private int calls;

    MethodInvoker(Class<?> owner, String name, MethodType type, boolean isStatic) {
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.isStatic = isStatic;
    }

    /** The method, with the types of the function that it implements. */
    final MethodHandle handle(MethodType erased) {
        MethodHandle found = handle;
        if (found == null) {
            found = find().asType(erased);
            handle = found;
        }
        return found;
    }

    /** Whether this call is the one after which a function pays. */
    final boolean isWarm() {
        calls++;
        return calls == CALLS_BY_HANDLE;
    }

    private MethodHandle find() {
        try {
            return isStatic ? LOOKUP.findStatic(owner, name, type) : LOOKUP.findVirtual(owner, name, type);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** An instance of a functional interface that calls the method. */
    final Object compile(Class<?> function, String call, MethodType erased) {
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
            throw unexpected(impossible);
        }
    }

    /** What a method throws is not wrapped; none of ours throws checked exceptions. */
    static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
