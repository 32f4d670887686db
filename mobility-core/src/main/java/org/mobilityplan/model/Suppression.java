package org.mobilityplan.model;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The word of the authors that a finding on an element is known and stays: « ce chantier reste vide jusqu'en septembre ». It
 * is part of the plan, next to its subject, so that the finding is not reported again.
 *
 * <p>It suppresses warnings and info findings on the element that carries it and on its parts. The chantiers, actions,
 * organisations and networks within carry their own, unless the suppression covers what is {@linkplain #isBelow() below}. What
 * the profile in force calls an error cannot be suppressed: a plan does not declare itself valid. A suppression that has no effect
 * is reported.
 *
 * <pre>{@code
 * Suppression.builder().rule("chantier.empty").reason("Actions attendues en septembre").build()
 * }</pre>
 */
@Value.Immutable
public abstract class Suppression extends PlanElement {

    Suppression() {}

    /**
     * The rule whose findings are suppressed, such as {@code chantier.empty}, or a branch of rules such as {@code chantier}.
     *
     * @return the id of the rule or branch
     */
    public abstract String getRule();

    /**
     * Why the finding is accepted, for the next reader of the plan.
     *
     * @return the reason
     */
    @NotBlank(message = "{suppression.reason.blank}")
    public abstract String getReason();

    /**
     * Whether it also covers the elements below the one that carries it: the chantiers, actions, steps, organisations and networks
     * within, at any depth.
     *
     * @return true for a suppression of one known fact that many elements share
     */
    @Value.Default
    public boolean isBelow() {
        return false;
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

    /** Gathers the parts of a suppression; not for use by several threads at once. */
    public static final class Builder extends ImmutableSuppression.Builder {
        Builder() {}
    }
}
