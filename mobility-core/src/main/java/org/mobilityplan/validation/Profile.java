package org.mobilityplan.validation;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/**
 * Severities of the rules for one use, and the rules that are disabled. The severity of a branch such as {@code chantier.code}
 * applies to all rules below it; the severity of a rule itself takes precedence.
 *
 * <pre>{@code
 * Profile ours = Profile.published().named("ours")
 *         .withSeverity("coordination.missing", Severity.ERROR)
 *         .without("code.unknown");
 * }</pre>
 */
@Value.Immutable
public abstract class Profile implements Serializable {

    private static final Profile PUBLISHED = new Builder().name("published").build();

    private static final Profile STRICT =
            new Builder().name("strict").raisesSeverities(true).build();

    private static final Profile DRAFT = PUBLISHED
            .named("draft")
            .withSeverity("chantier.empty", Severity.INFO)
            .withSeverity("coordination.empty", Severity.INFO)
            .withSeverity("coordination.missing", Severity.INFO)
            .withSeverity("plan.empty", Severity.INFO)
            .withSeverity("plan.title.blank", Severity.INFO)
            .withSeverity("text.placeholder", Severity.INFO);

    Profile() {}

    /**
     * The name of the profile.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Whether plans may suppress findings that are not errors.
     *
     * @return true unless {@link #refusingSuppressions()} was called
     */
    @Value.Default
    public boolean allowsSuppressions() {
        return true;
    }

    /** Whether a warning of the catalogue is an error, and an info finding a warning. */
    @Value.Default
    boolean raisesSeverities() {
        return false;
    }

    /** The severities of rules and branches that differ from the catalogue. */
    abstract Map<RuleId, Level> severities();

    /**
     * Every rule with its severity in the catalogue: for plans that are published or exchanged.
     *
     * @return the profile for published plans
     */
    public static Profile published() {
        return PUBLISHED;
    }

    /**
     * For plans in preparation: what is still missing is an info finding. Errors remain errors.
     *
     * @return the profile for drafts
     */
    public static Profile draft() {
        return DRAFT;
    }

    /**
     * For plans that must be complete: warnings of the catalogue are errors, and info findings are warnings.
     *
     * @return the strict profile
     */
    public static Profile strict() {
        return STRICT;
    }

    /**
     * The same profile under another name.
     *
     * @param newName the name
     * @return the profile
     */
    public final Profile named(String newName) {
        Objects.requireNonNull(newName, "newName");
        return toBuilder().name(newName).build();
    }

    /**
     * A profile with another severity for a rule or branch.
     *
     * @param rule a rule, or a branch such as {@code chantier.code}
     * @param severity its severity
     * @return the profile
     */
    public final Profile withSeverity(RuleId rule, Severity severity) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        return toBuilder().putSeverities(rule, Level.of(severity)).build();
    }

    /**
     * A profile with another severity for a rule or branch, by its words.
     *
     * @param rule a rule, or a branch such as {@code chantier.code}
     * @param severity its severity
     * @return the profile
     * @throws IllegalArgumentException if the rule does not consist of dotted words
     */
    public final Profile withSeverity(String rule, Severity severity) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        return withSeverity(RuleId.of(rule), severity);
    }

    /**
     * A profile that disables a rule or branch.
     *
     * @param rule a rule, or a branch such as {@code chantier.code}
     * @return the profile
     */
    public final Profile without(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return toBuilder().putSeverities(rule, Level.OFF).build();
    }

    /**
     * A profile that disables a rule or branch, by its words.
     *
     * @param rule a rule, or a branch such as {@code chantier.code}
     * @return the profile
     * @throws IllegalArgumentException if it does not consist of dotted words
     */
    public final Profile without(String rule) {
        Objects.requireNonNull(rule, "rule");
        return without(RuleId.of(rule));
    }

    /**
     * A profile under which plans cannot suppress findings: their {@code suppressions} are ignored, and not reported as unused.
     *
     * <p>Errors are never suppressed, under any profile. This profile is for hosts that need all warnings as well.
     *
     * @return the profile
     */
    public final Profile refusingSuppressions() {
        return toBuilder().allowsSuppressions(false).build();
    }

    /**
     * The severity of a rule under this profile.
     *
     * @param rule the rule
     * @return the severity, absent if the rule is disabled
     */
    public final Optional<Severity> severityOf(RuleInfo rule) {
        Optional<Severity> level = Optional.of(defaultSeverity(rule.severity()));
        int longest = -1;
        for (Map.Entry<RuleId, Level> entry : severities().entrySet()) {
            int length = entry.getKey().value().length();
            if (length > longest && rule.id().isWithin(entry.getKey())) {
                longest = length;
                level = entry.getValue().severity();
            }
        }
        return level;
    }

    /** Whether every rule is enabled. */
    final boolean disablesNoRule() {
        return !severities().containsValue(Level.OFF);
    }

    private Severity defaultSeverity(Severity severity) {
        if (!raisesSeverities()) {
            return severity;
        }
        return severity == Severity.INFO ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public final String toString() {
        return "Profile " + name() + (raisesSeverities() ? " (strict) " : " ")
                + (allowsSuppressions() ? "" : "without suppressions ")
                + severities();
    }

    private Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The severity of a rule, or that it is disabled. */
    enum Level {
        ERROR,
        WARNING,
        INFO,
        OFF;

        static Level of(Severity severity) {
            return valueOf(severity.name());
        }

        Optional<Severity> severity() {
            return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
        }
    }

    /** Builds profiles; not thread-safe. */
    static final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
