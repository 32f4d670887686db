package org.mobilityplan.access;

import java.lang.invoke.MethodType;
import java.util.function.BiConsumer;

/**
 * A method with a receiver and one argument whose result is ignored, such as a method of a builder; see {@link MethodInvoker}.
 *
 * @param <A> the receiver
 * @param <B> the argument
 */
public final class MethodBiConsumer<A, B> extends MethodInvoker implements BiConsumer<A, B> {

    private static final MethodType ANY = MethodType.methodType(void.class, Object.class, Object.class);

    private BiConsumer<A, B> now = this::byHandle;

    private MethodBiConsumer(Class<?> owner, String name, MethodType type) {
        super(owner, name, type, false);
    }

    /**
     * A method of a builder that returns the builder.
     *
     * @param <A> the receiver
     * @param <B> the argument
     * @param builder the class of the receiver
     * @param name the name of the method
     * @param argument the class of the argument
     * @return the method as a consumer
     */
    public static <A, B> MethodBiConsumer<A, B> of(Class<?> builder, String name, Class<?> argument) {
        return new MethodBiConsumer<>(builder, name, MethodType.methodType(builder, argument));
    }

    @Override
    public void accept(A receiver, B argument) {
        now.accept(receiver, argument);
    }

    private void byHandle(A receiver, B argument) {
        if (becomesHot()) {
            now = compile(BiConsumer.class, "accept", ANY, now);
        }
        try {
            handle(ANY).invokeExact(receiver, argument);
        } catch (Throwable thrown) {
            throw unexpected(thrown);
        }
    }
}
