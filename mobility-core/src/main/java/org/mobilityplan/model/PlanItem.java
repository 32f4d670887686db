package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * An item of a plan: a chantier or an action. Both have a code and a title, somebody who coordinates them, partners, dates, a
 * status, and everything else that plans state at either level.
 *
 * <p>What is stated of a chantier holds for the chantier as a whole. It is not repeated on its actions, and only the
 * coordination is inherited by them.
 */
public abstract class PlanItem extends Fact {

    PlanItem() {}

    /**
     * The word this plan uses for the level, such as « Chantier », « Axe » or « Fiche action ».
     *
     * @return the name of the level
     */
    public abstract Optional<String> getLevel();

    /**
     * The code as typed: « 0 », « IV », « 7 - A », « 1.1 ».
     *
     * @return the code
     */
    public abstract Optional<Code> getCode();

    /**
     * The title without level and code.
     *
     * @return the title
     */
    public abstract String getTitle();

    /**
     * The cell or heading exactly as published, level and code included.
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
     * Who benefits; of a chantier, the audiences of all its actions.
     *
     * @return the audiences, in document order
     */
    public abstract List<@Valid Audience> getAudiences();

    /**
     * Where it takes place, such as the employment area of Rennes.
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
     * What is stated in words of its aims, method, means and results: objectives, criteria, risks, obstacles, « météo ».
     *
     * @return the assessments, in document order
     */
    public abstract List<@Valid Assessment> getAssessments();

    /**
     * The sizes of its own lists that the source announces, such as « 12 actions » or « 3 sous-actions »; they are not derived
     * from the lists.
     *
     * @return the announced sizes, in document order
     */
    public abstract List<@Valid AnnouncedSize> getAnnouncedSizes();

    /**
     * The lists of this element that the source leaves open, « etc. », « notamment » or « … », each by the name of its property:
     * {@code partners}.
     *
     * @return the names of properties, in document order
     */
    public abstract List<String> getOpenLists();

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
}
