package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A training session, forum, seminar or meeting: of an action, or of a committee.
 *
 * <pre>{@code
 * Event.builder()
 *         .title("Rencontre régionale")
 *         .kind(EventKind.MEETING)
 *         .period(PlanPeriod.of("2017-06-15"))
 *         .addAttendance(Quantity.of(60, "participants"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Event extends Fact {

    Event() {}

    /**
     * What it is, such as « Rencontre régionale ».
     *
     * @return the title
     */
    @NotBlank(message = "{event.title.blank}")
    public abstract String getTitle();

    /**
     * The kind of event.
     *
     * @return the kind
     */
    public abstract Optional<EventKind> getKind();

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
     * Its edition, such as « 3e édition ».
     *
     * @return the edition
     */
    public abstract Optional<String> getEdition();

    /**
     * How many of them, where several are given as one: « 4 formations départementales ».
     *
     * @return the count
     */
    public abstract Optional<@Valid Quantity> getCount();

    /**
     * Progress status: held, planned, cancelled or postponed, with the reason.
     *
     * @return the status
     */
    public abstract Optional<@Valid Status> getStatus();

    /**
     * The periods it was first planned for, of an event that was moved or cancelled.
     *
     * @return the planned periods, in document order
     */
    public abstract List<@Valid PlanPeriod> getPlannedPeriods();

    /**
     * When.
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * The hours, in the words of the source: « 14 h – 17 h ».
     *
     * @return the hours
     */
    public abstract Optional<String> getHours();

    /**
     * How long, with its unit: « 15 jours », « 3 heures ».
     *
     * @return the duration
     */
    public abstract Optional<@Valid Quantity> getDuration();

    /**
     * Whether people meet in person, online, or both.
     *
     * @return the mode
     */
    public abstract Optional<EventMode> getMode();

    /**
     * The languages in which it is held.
     *
     * @return the languages, in document order
     */
    public abstract List<LanguageCode> getLanguages();

    /**
     * Where.
     *
     * @return the places, in document order
     */
    public abstract List<@Valid Territory> getPlaces();

    /**
     * Whom it is for: « participants de 18 à 25 ans ».
     *
     * @return the audiences, in document order
     */
    public abstract List<@Valid Audience> getAudiences();

    /**
     * How many came; several values where sources differ.
     *
     * @return the attendance, in document order
     */
    public abstract List<@Valid Quantity> getAttendance();

    /**
     * Figures that describe it: its capacity, « 20 pays », the number of exhibitors.
     *
     * @return the figures, in document order
     */
    public abstract List<@Valid Quantity> getFigures();

    /**
     * Its funding lines.
     *
     * @return the funding lines, in document order
     */
    public abstract List<@Valid Funding> getFunding();

    /**
     * Organisers, hosts, and who was present, excused or represented.
     *
     * @return the participants, in document order
     */
    public abstract List<@Valid Participant> getParticipants();

    /**
     * The lists of this element that the source leaves open, « etc. », « notamment » or « … », each by the name of its property:
     * {@code participants}.
     *
     * @return the names of properties, in document order
     */
    public abstract List<String> getOpenLists();

    /**
     * Its parts: workshops, sessions, items of the agenda.
     *
     * @return the parts, in document order
     */
    public abstract List<@Valid Event> getParts();

    /**
     * What is stated in words of its aims, method and results: objectives, expected results, findings.
     *
     * @return the assessments, in document order
     */
    public abstract List<@Valid Assessment> getAssessments();

    /**
     * The documents shown at it or made from it, such as its minutes.
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

    /** Gathers the parts of an event; not for use by several threads at once. */
    public static final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
