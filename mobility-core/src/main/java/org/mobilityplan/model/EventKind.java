package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of an event: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code meeting}
 */
public record EventKind(String code) implements OpenCode, Comparable<EventKind> {

    /** A meeting: « rencontre », « réunion ». */
    public static final EventKind MEETING = new EventKind("meeting");

    /** A training session: « formation ». */
    public static final EventKind TRAINING = new EventKind("training");

    /** A seminar. */
    public static final EventKind SEMINAR = new EventKind("seminar");

    /** A forum. */
    public static final EventKind FORUM = new EventKind("forum");

    /** A workshop: « atelier ». */
    public static final EventKind WORKSHOP = new EventKind("workshop");

    /** A gathering: « regroupement ». */
    public static final EventKind GATHERING = new EventKind("gathering");

    /** A placement: « stage ». */
    public static final EventKind INTERNSHIP = new EventKind("internship");

    /** A presentation. */
    public static final EventKind PRESENTATION = new EventKind("presentation");

    /** An item of the agenda of a meeting. */
    public static final EventKind ITEM = new EventKind("item");

    /** A stay abroad: « séjour ». */
    public static final EventKind STAY = new EventKind("stay");

    /** A conference or webinar. */
    public static final EventKind CONFERENCE = new EventKind("conference");

    /** A launch: « lancement ». */
    public static final EventKind LAUNCH = new EventKind("launch");

    /** An information session: « réunion d’information ». */
    public static final EventKind INFORMATION_SESSION = new EventKind("information-session");

    /** A consultation: « concertation ». */
    public static final EventKind CONSULTATION = new EventKind("consultation");

    /** A visit. */
    public static final EventKind VISIT = new EventKind("visit");

    /** A campaign. */
    public static final EventKind CAMPAIGN = new EventKind("campaign");

    /** A day, week or month on a topic: « semaine de la mobilité ». */
    public static final EventKind AWARENESS_WEEK = new EventKind("awareness-week");

    /** An open day: « portes ouvertes ». */
    public static final EventKind OPEN_DAY = new EventKind("open-day");

    /** An exhibition. */
    public static final EventKind EXHIBITION = new EventKind("exhibition");

    /** A competition or prize: « concours ». */
    public static final EventKind COMPETITION = new EventKind("competition");

    /** A ceremony: « remise des prix », « signature ». */
    public static final EventKind CEREMONY = new EventKind("ceremony");

    /** A round table or debate. */
    public static final EventKind ROUND_TABLE = new EventKind("round-table");

    /** A festival or show. */
    public static final EventKind FESTIVAL = new EventKind("festival");

    /** A camp or work camp: « chantier de jeunes ». */
    public static final EventKind YOUTH_CAMP = new EventKind("youth-camp");

    /** A milestone or deadline: « jalon », « échéance ». */
    public static final EventKind MILESTONE = new EventKind("milestone");

    /** A selection: « commission d’attribution », « jury ». */
    public static final EventKind SELECTION = new EventKind("selection");

    /** A regular time for advice without an appointment: « permanence ». */
    public static final EventKind DROP_IN = new EventKind("drop-in");

    /** A youth exchange: « échange de jeunes ». */
    public static final EventKind EXCHANGE = new EventKind("exchange");

    private static final List<EventKind> IN_ORDER = List.of(
            MEETING,
            TRAINING,
            SEMINAR,
            FORUM,
            WORKSHOP,
            GATHERING,
            INTERNSHIP,
            PRESENTATION,
            ITEM,
            STAY,
            CONFERENCE,
            LAUNCH,
            INFORMATION_SESSION,
            CONSULTATION,
            VISIT,
            CAMPAIGN,
            AWARENESS_WEEK,
            OPEN_DAY,
            EXHIBITION,
            COMPETITION,
            CEREMONY,
            ROUND_TABLE,
            FESTIVAL,
            YOUTH_CAMP,
            MILESTONE,
            SELECTION,
            DROP_IN,
            EXCHANGE);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code meeting}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public EventKind {
        WordSyntax.checkCode("a kind of event", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static EventKind of(String code) {
        return new EventKind(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<EventKind> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(EventKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
