package org.mobilityplan.report;

import java.io.Serializable;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A violation of a rule, as data: the rule, the severity, the location and the arguments of the message. The message is
 * formatted later, in the language of the reader.
 *
 * <p>Findings are ordered by location, then rule, then arguments, so that two runs produce the same report.
 */
@Value.Immutable
public abstract class Finding implements Comparable<Finding>, Serializable {

    Finding() {}

    /**
     * The rule that was broken, such as {@code chantier.code.duplicate}.
     *
     * @return the id of the rule
     */
    public abstract RuleId rule();

    /**
     * The severity under the profile in force.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * The location.
     *
     * @return the place
     */
    public abstract Location location();

    /**
     * The arguments of the message, by the names that the rule declares.
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
     * Creates an empty builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder with the properties of this one.
     *
     * @return the builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a finding; not thread-safe. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
