package org.mobilityplan.json;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.mobilityplan.json.codec.UnknownProperties;
import org.mobilityplan.validation.PlanValidator;

/** What a {@link PlanJson} can be configured with. */
@Value.Immutable
abstract class PlanJsonOptions implements Serializable {

    static final PlanJsonOptions STANDARD =
            new Builder().validator(PlanValidator.standard()).build();

    PlanJsonOptions() {}

    @Value.Default
    ReadLimits limits() {
        return ReadLimits.standard();
    }

    /** Validates the plans that are read; absent if only the structure is checked. */
    abstract Optional<PlanValidator> validator();

    @Value.Default
    UnknownProperties unknownProperties() {
        return UnknownProperties.KEEP;
    }

    /** Whether a plan is written on one line. */
    @Value.Default
    boolean compact() {
        return false;
    }

    final Builder toBuilder() {
        return new Builder().from(this);
    }

    static final class Builder extends ImmutablePlanJsonOptions.Builder {
        Builder() {}
    }
}
