package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;

/**
 * A workstream of an action plan, such as « CHANTIER 1 Lisibilité de l'information sur la mobilité »; other
 * regions use axe, objectif, orientation or thématique.
 *
 * <pre>{@code
 * Chantier chantier = Chantier.builder()
 *         .id(ChantierId.of("information"))
 *         .level("CHANTIER")
 *         .code(Code.of("1"))
 *         .title("Lisibilité de l'information sur la mobilité")
 *         .addActions(action)
 *         .build();
 * }</pre>
 *
 * <p>A chantier holds actions, further chantiers, or both. Its place among its siblings gives the order, not its
 * code.
 */
@Value.Immutable
public abstract class Chantier extends PlanItem {

    Chantier() {}

    /**
     * The id, unique in the plan.
     *
     * @return the id
     */
    public abstract ChantierId getId();

    /**
     * The title without level and code, such as « Sens, valeurs et promotion de la mobilité internationale ».
     *
     * @return the title
     */
    @NotBlank(message = "{chantier.title.blank}")
    @Override
    public abstract String getTitle();

    /**
     * The chantiers of the level below.
     *
     * @return the nested chantiers, in document order
     */
    public abstract List<@Valid Chantier> getChantiers();

    /**
     * The actions of this chantier.
     *
     * @return the actions, in document order
     */
    public abstract List<@Valid Action> getActions();

    /** The levels of chantiers that it is, which are limited where it is built. */
    @Value.Derived
    @Value.Auxiliary
    int levels() {
        return Nesting.levels("chantiers", getChantiers(), Chantier::levels);
    }

    @Override
    public final String toString() {
        return "Chantier " + getId() + getCode().map(code -> " [" + code + "]").orElse("") + " « " + getTitle() + " » ("
                + getChantiers().size() + " chantiers, " + getActions().size() + " actions)";
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

    /** Gathers the parts of a chantier; not for use by several threads at once. */
    public static final class Builder extends ImmutableChantier.Builder {
        Builder() {}
    }
}
