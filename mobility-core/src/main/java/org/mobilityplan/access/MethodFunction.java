package org.mobilityplan.access;

import java.lang.invoke.MethodType;
import java.util.function.Function;

/**
 * A method with one argument or a receiver, as a function; see {@link MethodInvoker}.
 *
 * @param <A> the receiver or the argument
 * @param <R> the result
 */
public final class MethodFunction<A, R> extends MethodInvoker implements Function<A, R> {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private Function<A, R> now = this::byHandle;

    private MethodFunction(Class<?> owner, String name, MethodType type, boolean isStatic) {
        super(owner, name, type, isStatic);
    }

    /**
     * A method without arguments, such as an accessor.
     *
     * @param <A> the receiver
     * @param <R> the result
     * @param owner the class of the receiver
     * @param name the name of the method
     * @param result the class of the result
     * @return the method as a function
     */
    public static <A, R> MethodFunction<A, R> virtual(Class<?> owner, String name, Class<?> result) {
        return new MethodFunction<>(owner, name, MethodType.methodType(result), false);
    }

    /**
     * A static method with one argument, such as a factory.
     *
     * @param <A> the argument
     * @param <R> the result
     * @param owner the class that has the method
     * @param name the name of the method
     * @param result the class of the result
     * @param argument the class of the argument
     * @return the method as a function
     */
    public static <A, R> MethodFunction<A, R> ofStatic(
            Class<?> owner, String name, Class<?> result, Class<?> argument) {
        return new MethodFunction<>(owner, name, MethodType.methodType(result, argument), true);
    }

    @Override
    public R apply(A argument) {
        return now.apply(argument);
    }

    @SuppressWarnings("unchecked")
    private R byHandle(A argument) {
        if (becomesHot()) {
            now = compile(Function.class, "apply", ANY, now);
        }
        try {
            return (R) handle(ANY).invokeExact(argument);
        } catch (Throwable thrown) {
            throw unexpected(thrown);
        }
    }
}
