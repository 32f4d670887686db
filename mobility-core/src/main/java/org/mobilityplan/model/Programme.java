package org.mobilityplan.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A programme or scheme that an action uses, such as Erasmus+ and its branch. */
@Value.Immutable
public abstract class Programme extends Fact {

    Programme() {}

    /**
     * The programme.
     *
     * @return the code, {@link ProgrammeCode#OTHER} by default: a programme outside the list, identified by its name
     */
    @Value.Default
    public ProgrammeCode getCode() {
        return ProgrammeCode.OTHER;
    }

    /**
     * Its name as written, such as « Erasmus+ « Éducation formation » ».
     *
     * @return the name
     */
    public abstract Optional<String> getName();

    /**
     * The branch of it, such as « Éducation et formation ».
     *
     * @return the branch
     */
    public abstract Optional<String> getBranch();

    /**
     * A programme of the list: {@code Programme.of(ProgrammeCode.ERASMUS_PLUS)}.
     *
     * @param code the programme
     * @return the programme without a name
     */
    public static Programme of(ProgrammeCode code) {
        return builder().code(code).build();
    }

    /**
     * A programme outside the list: {@code Programme.named("Jeunes Ambassadeurs")}.
     *
     * @param name the name as written
     * @return the programme
     */
    public static Programme named(String name) {
        return builder().name(name).build();
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

    /** Gathers the parts of a programme; not for use by several threads at once. */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
