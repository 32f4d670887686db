package org.mobilityplan.access;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * A method of this library that is invoked through a method handle at first, and through a generated lambda once it is hot.
 *
 * <p>Each method reference in source code is a class, created when its table is first used. Reading and validating need
 * hundreds of them, which would cost the first plan of an application more than all other work.
 *
 * <p>No field is volatile: a thread that sees an old state gets the same result, more slowly.
 *
 * <p>A native image can define no classes at run time. There, and wherever a lambda cannot be generated, the handle remains.
 */
abstract class MethodInvoker {

    /** The platform generates a class of its own for a handle that is called 127 times; the lambda takes its place. */
    static final int CALLS_BY_HANDLE = 120;

    /** GraalVM sets the property in a native image and while it builds one. */
    static final boolean DEFINES_CLASSES = System.getProperty("org.graalvm.nativeimage.imagecode") == null;

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

    /** The method handle, adapted to the erased types of the functional interface. */
    final MethodHandle handle(MethodType erased) {
        MethodHandle found = handle;
        if (found == null) {
            found = find().asType(erased);
            handle = found;
        }
        return found;
    }

    /** Whether this call makes the method hot; counts the call. */
    final boolean becomesHot() {
        calls++;
        return calls == CALLS_BY_HANDLE && DEFINES_CLASSES;
    }

    private MethodHandle find() {
        try {
            return isStatic ? LOOKUP.findStatic(owner, name, type) : LOOKUP.findVirtual(owner, name, type);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Generates an instance of a functional interface that calls the method; if that fails, returns the other one. */
    final <F> F compile(Class<? super F> function, String call, MethodType erased, F otherwise) {
        MethodHandle found = find();
        try {
            @SuppressWarnings("unchecked")
            F generated = (F) LambdaMetafactory.metafactory(
                            LOOKUP,
                            call,
                            MethodType.methodType(function),
                            erased,
                            found,
                            found.type().wrap().changeReturnType(erased.returnType()))
                    .getTarget()
                    .invoke();
            return generated;
        } catch (Throwable unsupported) {
            return otherwise;
        }
    }

    /** Exceptions are not wrapped; no method of this library throws a checked exception. */
    static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
