package org.mobilityplan.report;

import java.io.Serializable;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * One thing found in a plan, as data: which rule, how grave, where, and the values that the sentence about it needs. The
 * sentence is made afterwards, in the language of whoever reads it.
 *
 * <p>Findings sort by place, then by rule, then by arguments, so that two runs give the same report.
 */
@Value.Immutable
public abstract class Finding implements Comparable<Finding>, Serializable {

    Finding() {}

    /**
     * The rule that is broken, such as {@code chantier.code.duplicate}.
     *
     * @return the id of the rule
     */
    public abstract RuleId rule();

    /**
     * How grave it is, under the profile that was used.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Where it was found.
     *
     * @return the place
     */
    public abstract Location location();

    /**
     * The values that the sentence about it names, by the names that the rule declares.
     *
     * @return the arguments, sorted by name
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> arguments();

    @Override
    public final int compareTo(Finding other) {
        int order = location().compareTo(other.location());
        order = order == 0 ? rule().compareTo(other.rule()) : order;
        return order == 0 ? arguments().toString().compareTo(other.arguments().toString()) : order;
    }

    /** The finding in one line for logs, without a sentence: severity, rule, place, arguments. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        text.append(severity()).append(' ').append(rule()).append(' ').append(location());
        arguments()
                .forEach((name, value) ->
                        text.append(' ').append(name).append('=').append(value));
        return text.toString();
    }

    /**
     * Starts a new one from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this one.
     *
     * @return a builder that holds everything this one holds
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Gathers the parts of a finding; not for use by several threads at once. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
