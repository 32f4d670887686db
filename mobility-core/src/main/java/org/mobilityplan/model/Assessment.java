package org.mobilityplan.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** An assessment in words: « météo », a risk, an obstacle, a reason. */
@Value.Immutable
public abstract class Assessment extends Fact {

    Assessment() {}

    /**
     * The subject of the assessment.
     *
     * @return the kind
     */
    public abstract AssessmentKind getKind();

    /**
     * The assessment in the words of the source.
     *
     * @return the text
     */
    @NotBlank(message = "{assessment.text.blank}")
    public abstract String getText();

    /**
     * The date of the assessment.
     *
     * @return the date
     */
    public abstract Optional<PartialDate> getDate();

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
