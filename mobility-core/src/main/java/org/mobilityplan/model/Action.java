package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action of a plan: what is done, by whom, for whom, when and with what result.
 *
 * <p>An action may have steps (« sous-actions », « objectifs spécifiques »). A step is an action within an action
 * and has the same properties: its own coordination, dates, destinations and figures.
 */
@Value.Immutable
public abstract class Action extends Fact {

    Action() {}

    /**
     * The id, unique in the plan; editions are compared by it.
     *
     * @return the id
     */
    public abstract ActionId getId();

    /**
     * The code as typed, such as « 12 » for « Fiche Action 12 ».
     *
     * @return the code
     */
    public abstract Optional<Code> getCode();

    /**
     * The title.
     *
     * @return the title
     */
    @NotBlank(message = "{action.title.blank}")
    public abstract String getTitle();

    /**
     * The cell or heading exactly as published.
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
     * Progress status.
     *
     * @return the status
     */
    public abstract Optional<@Valid Status> getStatus();

    /**
     * Priority.
     *
     * @return the priority
     */
    public abstract Optional<@Valid Priority> getPriority();

    /**
     * Whether young people leave (« mobilité sortante ») or arrive (« mobilité entrante »).
     *
     * @return the direction
     */
    public abstract Optional<Direction> getDirection();

    /**
     * When it is planned; several where sources or sub-projects differ.
     *
     * @return the planned periods, in document order
     */
    public abstract List<@Valid PlanPeriod> getPlannedPeriods();

    /**
     * When it took place.
     *
     * @return the actual periods, in document order
     */
    public abstract List<@Valid PlanPeriod> getActualPeriods();

    /**
     * How long it lasts, such as « 8 semaines » for a stay; several where sources or sub-projects differ.
     *
     * @return the durations, in document order
     */
    public abstract List<@Valid Quantity> getDurations();

    /**
     * The coordination; where absent, that of the level above applies.
     *
     * @return the coordination given at this very place
     */
    public abstract Optional<@Valid Coordination> getCoordination();

    /**
     * The organisations, networks and groups that take part in addition to the coordinators.
     *
     * @return the partners, in document order
     */
    public abstract List<@Valid Participant> getPartners();

    /**
     * The partner networks that carry it.
     *
     * @return the ids of the networks, in document order
     */
    public abstract List<NetworkId> getNetworks();

    /**
     * Topics, sectors and forms of mobility, in the words of the source: « agriculture », « volontariat ».
     *
     * @return the topics, in document order
     */
    public abstract List<String> getTopics();

    /**
     * Who benefits.
     *
     * @return the audiences, in document order
     */
    public abstract List<@Valid Audience> getAudiences();

    /**
     * Where young people or professionals go to or come from.
     *
     * @return the destinations, in document order
     */
    public abstract List<@Valid Destination> getDestinations();

    /**
     * Where the action takes place, such as the employment area of Rennes.
     *
     * @return the places, in document order
     */
    public abstract List<@Valid Territory> getPlaces();

    /**
     * The programmes it uses, such as Erasmus+ or the SVE.
     *
     * @return the programmes, in document order
     */
    public abstract List<@Valid Programme> getProgrammes();

    /**
     * Indicators.
     *
     * @return the indicators, in document order
     */
    public abstract List<@Valid Indicator> getIndicators();

    /**
     * The meetings, training sessions and seminars.
     *
     * @return the events, in document order
     */
    public abstract List<@Valid Event> getEvents();

    /**
     * What the action makes: a site, a video, a guide, a set of specifications.
     *
     * @return the deliverables, in document order
     */
    public abstract List<@Valid Document> getDeliverables();

    /**
     * Documents attached to it, such as its sheet or an agreement.
     *
     * @return the documents, in document order
     */
    public abstract List<@Valid Document> getDocuments();

    /**
     * Funding lines.
     *
     * @return the funding lines, in document order
     */
    public abstract List<@Valid Funding> getFunding();

    /**
     * Assessments in words: « météo », risks, obstacles, reasons.
     *
     * @return the assessments, in document order
     */
    public abstract List<@Valid Assessment> getAssessments();

    /**
     * Its steps, in order.
     *
     * @return the steps, none for most actions
     */
    public abstract List<@Valid Action> getSteps();

    /**
     * The actions of an earlier edition that it continues; several where actions were merged.
     *
     * @return the continued actions, in document order
     */
    public abstract List<@Valid ActionReference> getContinues();

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

    /** The levels of actions that it is, which are limited where it is built. */
    @Value.Derived
    @Value.Auxiliary
    int levels() {
        return Nesting.levels("actions", getSteps(), Action::levels);
    }

    @Override
    public final String toString() {
        return "Action " + getId() + getCode().map(code -> " [" + code + "]").orElse("") + " « " + getTitle() + " »"
                + (getSteps().isEmpty() ? "" : " (" + getSteps().size() + " steps)");
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

    /** Gathers the parts of an action; not for use by several threads at once. */
    public static final class Builder extends ImmutableAction.Builder {
        Builder() {}

        /**
         * Adds partner networks that carry it; their ids are kept.
         *
         * @param networks networks of the plan
         * @return this builder
         */
        public final Builder addNetworks(PartnerNetwork... networks) {
            for (PartnerNetwork network : networks) {
                addNetworks(network.getId());
            }
            return this;
        }
    }
}
