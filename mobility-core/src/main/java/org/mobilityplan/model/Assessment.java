package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the source states in words about a plan, chantier, action, event or network: an objective, method or criterion, a
 * risk, an obstacle, a decision, « météo ».
 *
 * <p>What is done at a time or by somebody is a step or an event instead: a step has or could have its own coordinator, dates or
 * results. Objectives are assessments, in tiers by their kinds and with their codes, however a plan numbers them.
 */
@Value.Immutable
public abstract class Assessment extends Fact {

    Assessment() {}

    /**
     * What it is about.
     *
     * @return the kind
     */
    public abstract AssessmentKind getKind();

    /**
     * The code as typed, such as « 1.1 » of an operational objective.
     *
     * @return the code
     */
    public abstract Optional<Code> getCode();

    /**
     * The words of the source.
     *
     * @return the text
     */
    @NotBlank(message = "{assessment.text.blank}")
    public abstract String getText();

    /**
     * The date it was stated.
     *
     * @return the date
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * When it holds or is due: « priorités 2025-2027 », « avant le 31 mars », « au plus tard un mois avant le départ ».
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * Its priority or severity: « risque élevé ».
     *
     * @return the priority
     */
    public abstract Optional<@Valid Priority> getPriority();

    /**
     * What became of it: a recommendation adopted, a proposal rejected or postponed, with the date and the reason.
     *
     * @return the status
     */
    public abstract Optional<@Valid Status> getStatus();

    /**
     * The audiences it is about, where they are not all: a requirement « pour les mineurs ».
     *
     * @return the audiences, in document order
     */
    public abstract List<@Valid Audience> getAudiences();

    /**
     * Who states, asks for, decides or answers for it, each with its role.
     *
     * @return the parties, in document order
     */
    public abstract List<@Valid Participant> getParties();

    /**
     * The figures in its words: « 17 guichets », the weight of a criterion, the shares of a payment.
     *
     * @return the figures, in document order
     */
    public abstract List<@Valid Quantity> getFigures();

    /**
     * What it is about or where it is done: an action, a portal for applications.
     *
     * @return the links, in document order
     */
    public abstract List<@Valid Link> getLinks();

    /**
     * Starts a new one from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this one: set what differs, then build.
     *
     * @return a builder that holds everything this one holds
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Gathers the parts of an assessment; not for use by several threads at once. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
