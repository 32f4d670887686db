package org.mobilityplan.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A method with a receiver and one argument whose result is of no interest, such as one of a builder; see {@link Late}.
 *
 * @param <A> the receiver
 * @param <B> the argument
 */
public final class LateConsumer<A, B> implements BiConsumer<A, B> {

    private static final MethodType ANY = MethodType.methodType(void.class, Object.class, Object.class);

    private final Late method;
    private @Nullable MethodHandle handle;

    /** Not volatile, nor is the count: a thread that sees an old one does the same, somewhat slower. */
    private BiConsumer<A, B> now = this::byHandle;

    private int calls;

    private LateConsumer(Late method) {
        this.method = method;
    }

    /**
     * A method of a builder, which gives the builder back.
     *
     * @param <A> the receiver
     * @param <B> the argument
     * @param builder the class of the receiver
     * @param name the name of the method
     * @param argument the class of the argument
     * @return the method as a consumer
     */
    public static <A, B> LateConsumer<A, B> of(Class<?> builder, String name, Class<?> argument) {
        return new LateConsumer<>(new Late(builder, name, MethodType.methodType(builder, argument), false));
    }

    @Override
    public void accept(A receiver, B argument) {
        now.accept(receiver, argument);
    }

    @SuppressWarnings("unchecked")
    private void byHandle(A receiver, B argument) {
        MethodHandle found = handle;
        if (found == null) {
            found = method.find().asType(ANY);
            handle = found;
        }
        calls++;
        if (calls == Late.CALLS_BY_HANDLE) {
            now = (BiConsumer<A, B>) method.compile(BiConsumer.class, "accept", ANY);
        }
        try {
            found.invokeExact(receiver, argument);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
