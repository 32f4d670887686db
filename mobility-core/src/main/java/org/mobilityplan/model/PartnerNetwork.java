package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of organisations that carries actions or steers the plan: a network, a committee, a college, a
 * consortium, a working group. Governance is a network with meetings.
 *
 * <pre>{@code
 * PartnerNetwork.builder()
 *         .id(NetworkId.of("primo-information"))
 *         .name("Réseau de primo-information")
 *         .addAnnouncedSizes(AnnouncedSize.builder()
 *                 .quantity(QuantityNotation.read("7 structures de coordination partenaires").orElseThrow())
 *                 .role(Role.MEMBER)
 *                 .build())
 *         .addMembers(Participant.of(crij, Role.MEMBER))
 *         .openList(true)
 *         .build();
 * }</pre>
 *
 * <p>Announced sizes and listed members are both kept: « 7 structures de coordination partenaires (Ligue de
 * l'enseignement, MAPAR, …) » is an announced size of 7 and the members that follow.
 */
@Value.Immutable
public abstract class PartnerNetwork extends Fact {

    PartnerNetwork() {}

    /**
     * The id, unique in the plan.
     *
     * @return the id
     */
    public abstract NetworkId getId();

    /**
     * The name, such as « Réseau régional des missions locales ».
     *
     * @return the name
     */
    @NotBlank(message = "{network.name.blank}")
    public abstract String getName();

    /**
     * The acronym, such as « EREA ».
     *
     * @return the acronym
     */
    public abstract Optional<String> getAcronym();

    /**
     * What kind of group it is.
     *
     * @return the kind
     */
    public abstract Optional<NetworkKind> getKind();

    /**
     * The words of the source for it, exactly as published.
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

    /**
     * A longer description.
     *
     * @return the description
     */
    public abstract Optional<String> getDescription();

    /**
     * The network it is a part of, as a college is of its committee.
     *
     * @return the id of the parent
     */
    public abstract Optional<NetworkId> getParent();

    /**
     * Whether it is being set up, works or pauses: « en cours de constitution », « en sommeil ».
     *
     * @return the status
     */
    public abstract Optional<@Valid Status> getStatus();

    /**
     * The time it exists, from its founding to its end.
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * The territory it covers.
     *
     * @return the territory
     */
    public abstract Optional<@Valid Territory> getTerritory();

    /**
     * Its fields of work or sectors, in the words of the source: « enseignement agricole ».
     *
     * @return the topics, in document order
     */
    public abstract List<String> getTopics();

    /**
     * The coordination; where absent, that of the level above applies.
     *
     * @return the coordination given at this very place
     */
    public abstract Optional<@Valid Coordination> getCoordination();

    /**
     * The sizes that the source announces, for all members or for those of one role.
     *
     * @return the announced sizes, in document order
     */
    public abstract List<@Valid AnnouncedSize> getAnnouncedSizes();

    /**
     * The members that the source names, and the groups that it only counts.
     *
     * @return the members, in document order
     */
    public abstract List<@Valid Participant> getMembers();

    /**
     * Whether the list of members is open: « etc. », « notamment », « voir liste ». An announced size then means «
     * at least ».
     *
     * @return true for an open list
     */
    @Value.Default
    public boolean isOpenList() {
        return false;
    }

    /**
     * How often it meets, in the words of the source.
     *
     * @return the rhythm
     */
    public abstract Optional<String> getRhythm();

    /**
     * Its meetings.
     *
     * @return the meetings, in document order
     */
    public abstract List<@Valid Event> getMeetings();

    /**
     * What is stated in words of it: how it decides and is renewed, its tasks, findings about it.
     *
     * @return the assessments, in document order
     */
    public abstract List<@Valid Assessment> getAssessments();

    /**
     * Figures that describe it: « 54 points d’accueil ».
     *
     * @return the figures, in document order
     */
    public abstract List<@Valid Quantity> getFigures();

    /**
     * Documents that belong to it: its accreditation, label, charter or rules.
     *
     * @return the documents, in document order
     */
    public abstract List<@Valid Document> getDocuments();

    /**
     * Web pages and other plans that belong to it.
     *
     * @return the links, in document order
     */
    public abstract List<@Valid Link> getLinks();

    /**
     * Known findings on this element that are suppressed, each with its reason.
     *
     * @return the suppressions, in document order
     */
    public abstract List<@Valid Suppression> getSuppressions();

    @Override
    public final String toString() {
        return "PartnerNetwork " + getId() + " « " + getName() + " » ("
                + getMembers().size() + " members" + (isOpenList() ? ", open list)" : ")");
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

    /** Gathers the parts of a partner network; not for use by several threads at once. */
    public static final class Builder extends ImmutablePartnerNetwork.Builder {
        Builder() {}

        /**
         * The network it is a part of; its id is kept.
         *
         * @param network a network of the plan
         * @return this builder
         */
        public final Builder parent(PartnerNetwork network) {
            return parent(network.getId());
        }
    }
}
