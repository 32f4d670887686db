package org.mobilityplan.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Coordination;

/** Who coordinates what is below, and where that is said. */
record InheritedCoordination(Coordination coordination, String place) {

    /** What an element gives, or else what was given above it. */
    static @Nullable InheritedCoordination of(
            Optional<Coordination> own, String place, @Nullable InheritedCoordination above) {
        return own.filter(Coordination::isGiven)
                .map(given -> new InheritedCoordination(given, place))
                .orElse(above);
    }
}
