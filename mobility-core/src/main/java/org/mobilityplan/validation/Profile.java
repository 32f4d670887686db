package org.mobilityplan.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/**
 * How grave each rule is for one use, and which rules are off. What a profile says of a branch such as {@code
 * chantier.code} holds for all rules below it; what it says of a rule itself goes before.
 *
 * <pre>{@code
 * Profile ours = Profile.published().named("ours")
 *         .withSeverity(RuleId.of("coordination.missing"), Severity.ERROR)
 *         .without(RuleId.of("code.unknown"));
 * }</pre>
 */
public final class Profile {

    private static final Profile PUBLISHED = new Profile("published", false, true, Map.of());

    private static final Profile STRICT = new Profile("strict", true, true, Map.of());

    private static final Profile DRAFT = PUBLISHED
            .named("draft")
            .withSeverity(RuleId.of("chantier.empty"), Severity.INFO)
            .withSeverity(RuleId.of("coordination.empty"), Severity.INFO)
            .withSeverity(RuleId.of("coordination.missing"), Severity.INFO)
            .withSeverity(RuleId.of("plan.empty"), Severity.INFO)
            .withSeverity(RuleId.of("plan.title.blank"), Severity.INFO)
            .withSeverity(RuleId.of("text.placeholder"), Severity.INFO);

    private final String name;
    private final boolean strict;
    private final boolean allowsSuppressions;
    private final Map<RuleId, Optional<Severity>> levels;

    private Profile(String name, boolean strict, boolean allowsSuppressions, Map<RuleId, Optional<Severity>> levels) {
        this.name = name;
        this.strict = strict;
        this.allowsSuppressions = allowsSuppressions;
        this.levels = Map.copyOf(levels);
    }

    /**
     * Every rule as the catalogue has it: for plans that are published or exchanged.
     *
     * @return the profile for published plans
     */
    public static Profile published() {
        return PUBLISHED;
    }

    /**
     * For plans that are being written: what is still missing is told as information. Errors stay errors.
     *
     * @return the profile for drafts
     */
    public static Profile draft() {
        return DRAFT;
    }

    /**
     * For plans that must leave nothing open: what is a warning elsewhere is an error, and an information is a warning.
     *
     * @return the strict profile
     */
    public static Profile strict() {
        return STRICT;
    }

    /**
     * The same levels under another name.
     *
     * @param newName the name
     * @return the profile
     */
    public Profile named(String newName) {
        return new Profile(Objects.requireNonNull(newName, "newName"), strict, allowsSuppressions, levels);
    }

    /**
     * A profile with another severity for a rule or branch.
     *
     * @param rule a rule, or a branch such as {@code chantier.code}
     * @param severity its severity
     * @return the profile
     */
    public Profile withSeverity(RuleId rule, Severity severity) {
        return with(rule, Optional.of(severity));
    }

    /**
     * A profile in which a rule or branch is off.
     *
     * @param rule a rule, or a branch such as {@code chantier.code}
     * @return the profile
     */
    public Profile without(RuleId rule) {
        return with(rule, Optional.empty());
    }

    private Profile with(RuleId rule, Optional<Severity> level) {
        Map<RuleId, Optional<Severity>> changed = new HashMap<>(levels);
        changed.put(rule, level);
        return new Profile(name, strict, allowsSuppressions, changed);
    }

    /**
     * A profile under which no plan suppresses a finding: its {@code suppressions} are ignored, and not reported as unused.
     *
     * <p>Errors of the profile in force are never suppressed, under any profile. This one is for a host that wants to see
     * all warnings too, whatever a document says.
     *
     * @return the profile
     */
    public Profile refusingSuppressions() {
        return new Profile(name, strict, false, levels);
    }

    /**
     * Whether plans may suppress findings that are not errors.
     *
     * @return true unless {@link #refusingSuppressions()} says otherwise
     */
    public boolean allowsSuppressions() {
        return allowsSuppressions;
    }

    /**
     * What the profile is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * How grave a rule is under this profile.
     *
     * @param rule the rule
     * @return the severity, absent for a rule that is off
     */
    public Optional<Severity> severityOf(RuleInfo rule) {
        Optional<Severity> level = Optional.of(usual(rule.severity()));
        int nearest = -1;
        for (Map.Entry<RuleId, Optional<Severity>> entry : levels.entrySet()) {
            int length = entry.getKey().value().length();
            if (length > nearest && rule.id().isWithin(entry.getKey())) {
                nearest = length;
                level = entry.getValue();
            }
        }
        return level;
    }

    /** Whether no rule is off. */
    boolean leavesAllOn() {
        for (Optional<Severity> level : levels.values()) {
            if (level.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Severity usual(Severity severity) {
        if (!strict) {
            return severity;
        }
        return severity == Severity.INFO ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public String toString() {
        return "Profile " + name + (strict ? " (strict) " : " ") + (allowsSuppressions ? "" : "without suppressions ")
                + levels;
    }
}
