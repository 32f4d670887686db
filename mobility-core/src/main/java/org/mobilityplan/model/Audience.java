package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who benefits from an action, such as young people of 16 to 25 without a job.
 *
 * <pre>{@code
 * Audience.builder().label("jeunes sans emploi").minimumAge(16).maximumAge(25).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Audience extends Fact {

    Audience() {}

    /**
     * The audience in the words of the source.
     *
     * @return the label
     */
    @NotBlank(message = "{audience.label.blank}")
    public abstract String getLabel();

    /**
     * The code as typed, such as « P1 ».
     *
     * @return the code
     */
    public abstract Optional<Code> getCode();

    /**
     * The kind of audience.
     *
     * @return the kind
     */
    public abstract Optional<AudienceKind> getKind();

    /**
     * Its priority, such as that of « publics prioritaires ».
     *
     * @return the priority
     */
    public abstract Optional<@Valid Priority> getPriority();

    /**
     * Their status, such as « demandeurs d'emploi » or « lycéens professionnels ».
     *
     * @return the status
     */
    public abstract Optional<String> getStatus();

    /**
     * The youngest age, in years.
     *
     * @return the youngest age
     */
    public abstract Optional<
                    @Min(value = 0, message = "{audience.age.range}")
                    @Max(value = 120, message = "{audience.age.range}") Integer>
            getMinimumAge();

    /**
     * The oldest age, in years.
     *
     * @return the oldest age
     */
    public abstract Optional<
                    @Min(value = 0, message = "{audience.age.range}")
                    @Max(value = 120, message = "{audience.age.range}") Integer>
            getMaximumAge();

    /**
     * How far from mobility they are, such as « les plus éloignés de la mobilité ».
     *
     * @return the remoteness
     */
    public abstract Optional<String> getRemoteness();

    /**
     * A condition they live with, such as « en situation de handicap ».
     *
     * @return the condition
     */
    public abstract Optional<String> getCondition();

    /**
     * How many they are.
     *
     * @return the count
     */
    public abstract Optional<@Valid Quantity> getCount();

    /**
     * The audiences it is made of: « élèves et étudiants, dont apprentis ».
     *
     * @return the parts, in document order
     */
    public abstract List<@Valid Audience> getParts();

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

    /** Gathers the parts of an audience; not for use by several threads at once. */
    public static final class Builder extends ImmutableAudience.Builder {
        Builder() {}
    }
}
