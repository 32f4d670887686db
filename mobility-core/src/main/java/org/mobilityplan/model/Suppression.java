package org.mobilityplan.model;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The word of the authors that a finding on an element is known and stays: « ce chantier reste vide jusqu'en septembre ». It
 * is part of the plan, next to its subject, so that the finding is not reported again.
 *
 * <p>It suppresses warnings and info findings on the element that carries it and on its parts, but not on the chantiers, actions,
 * organisations and networks within, which carry their own. Errors cannot be suppressed: a plan does not declare itself valid. A
 * suppression that no longer has an effect is reported.
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
