package org.mobilityplan.validation;

import java.util.Comparator;
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
 * Profile ours = Profile.standard().named("ours")
 *         .withSeverity(RuleId.of("coordination.missing"), Severity.ERROR)
 *         .without(RuleId.of("code.unknown"));
 * }</pre>
 */
public final class Profile {

    private static final Profile STANDARD = new Profile("standard", Map.of());

    private static final Profile DRAFT = STANDARD.named("draft")
            .withSeverity(RuleId.of("coordination"), Severity.INFO)
            .withSeverity(RuleId.of("chantier.empty"), Severity.INFO)
            .withSeverity(RuleId.of("plan.title.blank"), Severity.INFO);

    private final String name;
    private final Map<RuleId, Optional<Severity>> levels;

    private Profile(String name, Map<RuleId, Optional<Severity>> levels) {
        this.name = name;
        this.levels = Map.copyOf(levels);
    }

    /**
     * Every rule as the catalogue has it: for plans that are published or exchanged.
     *
     * @return the standard profile
     */
    public static Profile standard() {
        return STANDARD;
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
     * The same levels under another name.
     *
     * @param newName the name
     * @return the profile
     */
    public Profile named(String newName) {
        return new Profile(Objects.requireNonNull(newName, "newName"), levels);
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
        return new Profile(name, changed);
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
        return levels.keySet().stream()
                .filter(tree -> rule.id().isWithin(tree))
                .max(Comparator.comparing(tree -> tree.value().length()))
                .map(levels::get)
                .orElse(Optional.of(rule.severity()));
    }

    @Override
    public String toString() {
        return "Profile " + name + " " + levels;
    }
}
