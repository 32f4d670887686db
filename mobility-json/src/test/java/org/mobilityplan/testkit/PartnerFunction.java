package org.mobilityplan.testkit;

/**
 * A function of the system that is tested.
 *
 * @param <A> what it is given
 * @param <B> what it returns
 */
@FunctionalInterface
public interface PartnerFunction<A, B> {

    /**
     * Calls the function.
     *
     * @param given what it is given
     * @return what it returns
     * @throws Exception if it rejects what it is given
     */
    B apply(A given) throws Exception;
}
