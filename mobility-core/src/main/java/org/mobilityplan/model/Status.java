package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The status of a plan, chantier, action, event, document, participation or proposal, with the words of the source. */
@Value.Immutable
public abstract class Status extends Fact {

    Status() {}

    /**
     * The status.
     *
     * @return the code
     */
    public abstract StatusCode getCode();

    /**
     * The words of the source, such as « REALISEES » or « à continuer ».
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

    /**
     * The date it was true.
     *
     * @return the date of the status
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * Why it is so, in the words of the source: why something is or was late, why it is paused, dropped, postponed or rejected, why a member
     * left.
     *
     * @return the reason
     */
    public abstract Optional<String> getReason();

    /**
     * By how much it is or was late: « six mois ».
     *
     * @return the delay
     */
    public abstract Optional<@Valid Quantity> getDelay();

    /**
     * How far it is: « avancement : 30 % ».
     *
     * @return the progress
     */
    public abstract Optional<@Valid Quantity> getProgress();

    /**
     * Its earlier statuses, the oldest first: « acceptée » of what is done by now.
     *
     * @return the earlier statuses
     */
    public abstract List<@Valid Status> getHistory();

    /**
     * Whether it was stated, or deduced from words such as « Poursuite ».
     *
     * @return the origin, {@link Origin#STATED} by default
     */
    @Value.Default
    public Origin getOrigin() {
        return Origin.STATED;
    }

    /**
     * A stated status: {@code Status.of(StatusCode.DONE)}.
     *
     * @param code the status
     * @return the status without words of a source
     */
    public static Status of(StatusCode code) {
        return builder().code(code).build();
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
     * Starts a changed copy of this one: set what differs, then build.
     *
     * @return a builder that holds everything this one holds
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Gathers the parts of a status; not for use by several threads at once. */
    public static final class Builder extends ImmutableStatus.Builder {
        Builder() {}
    }
}
