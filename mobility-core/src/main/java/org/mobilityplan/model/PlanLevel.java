package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * What a plan states at each of its levels: of itself, of a chantier, of an action. Each property has one meaning at all of them.
 *
 * <p>What is stated of a plan or chantier holds for it as a whole. It is not repeated on its actions, and only the coordination
 * is inherited by them.
 */
public abstract class PlanLevel extends Fact {

    PlanLevel() {}

    /**
     * The title without level and code.
     *
     * @return the title
     */
    public abstract String getTitle();

    /**
     * Further titles, such as the name in use of a plan with a long one.
     *
     * @return the aliases, in document order
     */
    public abstract List<String> getAliases();

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
     * The coordination; where absent, that of the level above applies.
     *
     * @return the coordination given at this very place
     */
    public abstract Optional<@Valid Coordination> getCoordination();

    /**
     * Topics, sectors and forms of mobility, in the words of the source: « agriculture », « volontariat ».
     *
     * @return the topics, in document order
     */
    public abstract List<String> getTopics();

    /**
     * The languages used or learnt: working languages, official languages.
     *
     * @return the languages, in document order
     */
    public abstract List<LanguageCode> getLanguages();

    /**
     * Who benefits; of a plan or chantier, the audiences of all its actions.
     *
     * @return the audiences, in document order
     */
    public abstract List<@Valid Audience> getAudiences();

    /**
     * Where young people or professionals go or come from; of a plan or chantier, those of all its actions.
     *
     * @return the destinations, in document order
     */
    public abstract List<@Valid Destination> getDestinations();

    /**
     * Where it takes place, such as the employment area of Rennes; of a plan, further territories that it covers.
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
     * Figures that describe it and that nobody aims at: its capacity, « 5 modules », how many people live in the territory. What is aimed
     * at or measured is an indicator, what announces its lists an announced size.
     *
     * @return the figures, in document order
     */
    public abstract List<@Valid Quantity> getFigures();

    /**
     * The meetings, training sessions and seminars.
     *
     * @return the events, in document order
     */
    public abstract List<@Valid Event> getEvents();

    /**
     * Documents that belong to it or are cited in it, such as its sheet, an agreement, a legal text; of a plan, those that its facts come
     * from are {@linkplain ActionPlan#getSources() sources} instead.
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
