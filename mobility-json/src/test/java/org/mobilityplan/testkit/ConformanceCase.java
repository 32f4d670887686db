package org.mobilityplan.testkit;

import java.util.Optional;
import java.util.concurrent.Callable;

/** One comparison of what a function of a system returns with what the corpus expects. */
public final class ConformanceCase implements Runnable {

    private final String name;
    private final String purpose;
    private final Callable<Optional<String>> comparison;

    ConformanceCase(String name, String purpose, Callable<Optional<String>> comparison) {
        this.name = name;
        this.purpose = purpose;
        this.comparison = comparison;
    }

    /**
     * The function and the case of the corpus.
     *
     * @return such as {@code validate rules/action.title.blank}
     */
    public String name() {
        return name;
    }

    /**
     * What the case of the corpus is for.
     *
     * @return one sentence
     */
    public String purpose() {
        return purpose;
    }

    /**
     * Calls the function and describes what differs.
     *
     * @return several lines; empty if nothing differs
     */
    public Optional<String> difference() {
        try {
            return comparison.call();
        } catch (Exception | StackOverflowError failure) {
            return Optional.of("the function failed: " + failure);
        }
    }

    /**
     * Calls the function, for test frameworks.
     *
     * @throws AssertionError with a description if anything differs
     */
    @Override
    public void run() {
        difference().ifPresent(difference -> {
            throw new AssertionError(name + ": " + purpose + "\n" + difference);
        });
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
