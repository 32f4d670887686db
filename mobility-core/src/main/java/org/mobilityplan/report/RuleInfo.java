package org.mobilityplan.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Describes a rule: its id, its severity, the version that introduced it and the arguments of its message. */
public final class RuleInfo implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RuleId id;
    private final Severity severity;
    private final String since;
    private final List<String> arguments;

    private RuleInfo(RuleId id, Severity severity, String since, SortedSet<String> arguments) {
        this.id = id;
        this.severity = severity;
        this.since = since;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * Describes a rule of the first version of this library.
     *
     * @param id the dotted words of its id, such as {@code chantier.code.duplicate}
     * @param severity its severity, unless a profile changes it
     * @param arguments the names of the arguments of its message
     * @return the description
     * @throws IllegalArgumentException if the id is not made of dotted words
     */
    public static RuleInfo of(String id, Severity severity, String... arguments) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(arguments, "arguments");
        return new RuleInfo(RuleId.of(id), severity, "1.0", new TreeSet<>(List.of(arguments)));
    }

    /**
     * The same description for a rule that a later version introduced.
     *
     * @param version the version that introduced it, such as {@code 1.2}
     * @return the description
     */
    public RuleInfo since(String version) {
        return new RuleInfo(id, severity, Objects.requireNonNull(version, "version"), new TreeSet<>(arguments));
    }

    /**
     * The id, which never changes.
     *
     * @return the id
     */
    public RuleId id() {
        return id;
    }

    /**
     * The severity, unless a profile changes it.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The version that introduced the rule.
     *
     * @return the version, such as {@code 1.0}
     */
    public String since() {
        return since;
    }

    /**
     * The names of the arguments of its message.
     *
     * @return the names, sorted
     */
    public List<String> arguments() {
        return arguments;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleInfo that
                && id.equals(that.id)
                && severity == that.severity
                && since.equals(that.since)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return severity + " " + id + " " + arguments;
    }
}
