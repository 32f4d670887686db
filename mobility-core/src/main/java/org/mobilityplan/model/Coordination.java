package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who coordinates: the words of the cell, and the coordinators read in them, side by side.
 *
 * <pre>{@code
 * Coordination coordination = Coordination.builder()
 *         .text("CRIJ Articulation avec JTM")
 *         .addCoordinators(Participant.of(crij, Role.LEAD))
 *         .addCoordinators(Participant.of(OrganisationId.of("jtm"), Role.LIAISON))
 *         .build();
 * List<Participant> leads = coordination.leads();
 * }</pre>
 *
 * <p>« CRIJ Articulation avec JTM et ARML » is one lead, CRIJ, and two organisations in liaison. « JTM et ARML »
 * is two co-leads. A cell that was left empty is a coordination with an empty text and no coordinators: that
 * nobody is named is a fact of the source, and differs from a plan without a coordination.
 */
@Value.Immutable
public abstract class Coordination extends Fact {

    Coordination() {}

    /**
     * The words of the cell exactly as published; empty where the cell was left empty.
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

    /**
     * How the coordinators came here: stated at this place, carried down from a merged cell above, or deduced.
     *
     * @return the origin, {@link Origin#STATED} by default
     */
    @Value.Default
    public Origin getOrigin() {
        return Origin.STATED;
    }

    /**
     * Those who coordinate, leads first as a rule; several leads are co-leads.
     *
     * @return the coordinators, in document order
     */
    public abstract List<@Valid Participant> getCoordinators();

    /**
     * Whether a coordinator is given: at least one coordinator, or some text.
     *
     * @return false for an empty cell
     */
    public final boolean isGiven() {
        return !getCoordinators().isEmpty() || !getText().orElse("").isBlank();
    }

    /**
     * The coordinators who lead: one, or several co-leads.
     *
     * @return those whose role {@linkplain Role#isLeading() leads}, in document order
     */
    public final List<Participant> leads() {
        List<Participant> leads = new ArrayList<>();
        for (Participant coordinator : getCoordinators()) {
            if (coordinator.getRole().isLeading()) {
                leads.add(coordinator);
            }
        }
        return Collections.unmodifiableList(leads);
    }

    /**
     * A coordination by one lead or several co-leads: {@code Coordination.ledBy(crij)}.
     *
     * @param leads the leads, in order
     * @return the coordination without words of a source
     */
    public static Coordination ledBy(Organisation... leads) {
        Objects.requireNonNull(leads, "leads");
        Builder coordination = builder();
        for (Organisation lead : leads) {
            coordination.addCoordinators(Participant.of(lead, Role.LEAD));
        }
        return coordination.build();
    }

    /**
     * A coordination by one lead or several co-leads, with the words of the source:
     * {@code Coordination.ledBy("JTM et ARML", jtm, arml)}.
     *
     * @param text the words of the cell
     * @param leads the leads, in order
     * @return the coordination
     */
    public static Coordination ledBy(String text, Organisation... leads) {
        Objects.requireNonNull(leads, "leads");
        return ledBy(leads).toBuilder().text(text).build();
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

    /** Gathers the parts of a coordination; not for use by several threads at once. */
    public static final class Builder extends ImmutableCoordination.Builder {
        Builder() {}
    }
}
