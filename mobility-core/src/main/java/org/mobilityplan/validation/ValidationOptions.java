package org.mobilityplan.validation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The options of a validator. */
@Value.Immutable
abstract class ValidationOptions implements Serializable {

    /** Enough to show what is wrong, and small enough that a hostile plan cannot exhaust memory. */
    private static final int MAX_FINDINGS_PER_RULE = 1_000;

    /** The rules to run. */
    abstract RuleCatalogue catalogue();

    /** The severities of the rules. */
    abstract Profile profile();

    /** The date on which plans are validated; rules that depend on it report nothing without one. */
    abstract Optional<LocalDate> referenceDate();

    /** The maximum number of findings per rule in a report. */
    @Value.Default
    int maxFindingsPerRule() {
        return MAX_FINDINGS_PER_RULE;
    }

    /** Whether to run only rules of severity error and no constraints: a host checks the constraints itself. */
    @Value.Default
    boolean onlyRulesOfSeverityError() {
        return false;
    }

    @Value.Check
    void check() {
        if (maxFindingsPerRule() < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds options; not thread-safe. */
    static final class Builder extends ImmutableValidationOptions.Builder {
        Builder() {}
    }
}
