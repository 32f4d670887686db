package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation, a network or an unnamed group, and the part it takes: coordinator, partner, member, funder,
 * organiser, …
 *
 * <pre>{@code
 * Participant lead = Participant.of(crij, Role.LEAD);
 * Participant counted = Participant.builder()
 *         .name("missions locales")
 *         .count(Quantity.of(17))
 *         .role(Role.PARTNER)
 *         .build();
 * }</pre>
 *
 * <p>One of organisation, network and name identifies it, or else a service or function alone. The name is for bodies outside the directory and for groups
 * that are only counted, such as « les 17 missions locales » (name « missions locales », count 17). Persons stay
 * out: a function title at most.
 */
@Value.Immutable
public abstract class Participant extends Fact {

    Participant() {}

    /**
     * The organisation, by its id in the directory of the plan.
     *
     * @return the id of the organisation
     */
    public abstract Optional<OrganisationId> getOrganisation();

    /**
     * The network, by its id in the plan.
     *
     * @return the id of the network
     */
    public abstract Optional<NetworkId> getNetwork();

    /**
     * The name as written, of a body or group that the plan does not list.
     *
     * @return the name
     */
    public abstract Optional<String> getName();

    /**
     * The role. Where the list already implies it, such as that of issuers or parties, it need not be given.
     *
     * @return the role, {@link Role#PARTICIPANT} by default
     */
    @Value.Default
    public Role getRole() {
        return Role.PARTICIPANT;
    }

    /**
     * The word of the source for the role, such as « chef de file » or « pilote ».
     *
     * @return the wording
     */
    public abstract Optional<String> getWording();

    /**
     * The service within the organisation, such as « DST » or « Rectorat - DAREIC ». Where no body is named, a service alone is one of
     * the body that the plan is of, such as « Direction de la santé ».
     *
     * @return the service
     */
    public abstract Optional<String> getService();

    /**
     * The function of the person in charge, never a name: « élu référent », « directeur de projet ». Where the source names no body, the
     * function alone identifies the participant.
     *
     * @return the function
     */
    public abstract Optional<String> getFunction();

    /**
     * What part it takes this role for, such as one sub-project.
     *
     * @return the scope
     */
    public abstract Optional<String> getScope();

    /**
     * The territory it takes this role for.
     *
     * @return the territory
     */
    public abstract Optional<@Valid Territory> getTerritory();

    /**
     * The period it has this role for, where it changes over time.
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * The status of its participation: withdrew, declined to sign, on trial, with the date and the reason.
     *
     * @return the status
     */
    public abstract Optional<@Valid Status> getStatus();

    /**
     * How many, for a group that is counted and not listed.
     *
     * @return the count
     */
    public abstract Optional<@Valid Quantity> getCount();

    /**
     * What it has of the whole: « 40 % » of a cost or grant, « un tiers », « au prorata des départs », « 2 voix ». That of the funder of a
     * funding line is the share of the line.
     *
     * @return the portion
     */
    public abstract Optional<@Valid Quantity> getPortion();

    /**
     * The organisation it represents, as an alternate in a committee.
     *
     * @return the id of the organisation it represents
     */
    public abstract Optional<OrganisationId> getRepresenting();

    /**
     * How to reach the service or function, by links of relation contact, and its pages.
     *
     * @return the links, in document order
     */
    public abstract List<@Valid Link> getLinks();

    /**
     * An organisation in a role: {@code Participant.of(crij, Role.LEAD)}.
     *
     * @param organisation the organisation
     * @param role the role
     * @return the participant
     */
    public static Participant of(Organisation organisation, Role role) {
        return of(organisation.getId(), role);
    }

    /**
     * An organisation in a role, by its id.
     *
     * @param organisation the id of the organisation
     * @param role the role
     * @return the participant
     */
    public static Participant of(OrganisationId organisation, Role role) {
        return builder().organisation(organisation).role(role).build();
    }

    /**
     * A network in a role: {@code Participant.of(committee, Role.GOVERNING)}.
     *
     * @param network the network
     * @param role the role
     * @return the participant
     */
    public static Participant of(PartnerNetwork network, Role role) {
        return of(network.getId(), role);
    }

    /**
     * A network in a role, by its id.
     *
     * @param network the id of the network
     * @param role the role
     * @return the participant
     */
    public static Participant of(NetworkId network, Role role) {
        return builder().network(network).role(role).build();
    }

    /**
     * A body or group that the plan does not list, in a role: {@code Participant.named("missions locales", Role.PARTNER)}.
     *
     * @param name the name as written
     * @param role the role
     * @return the participant
     */
    public static Participant named(String name, Role role) {
        return builder().name(name).role(role).build();
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

    /** Gathers the parts of a participant; not for use by several threads at once. */
    public static final class Builder extends ImmutableParticipant.Builder {
        Builder() {}

        /**
         * The organisation; its id is kept.
         *
         * @param organisation an organisation in the directory of the plan
         * @return this builder
         */
        public final Builder organisation(Organisation organisation) {
            return organisation(organisation.getId());
        }

        /**
         * The network; its id is kept.
         *
         * @param network a network of the plan
         * @return this builder
         */
        public final Builder network(PartnerNetwork network) {
            return network(network.getId());
        }

        /**
         * The organisation it represents; its id is kept.
         *
         * @param organisation an organisation in the directory of the plan
         * @return this builder
         */
        public final Builder representing(Organisation organisation) {
            return representing(organisation.getId());
        }
    }
}
