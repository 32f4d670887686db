package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an action is: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code to-come}
 */
public record StatusCode(String code) implements OpenCode, Comparable<StatusCode> {

    /** To come: « à venir ». */
    public static final StatusCode TO_COME = new StatusCode("to-come");

    /** To be discussed: « à discuter ». */
    public static final StatusCode TO_DISCUSS = new StatusCode("to-discuss");

    /** Under way: « en cours ». */
    public static final StatusCode UNDER_WAY = new StatusCode("under-way");

    /** Done or reached: « réalisé », « atteint ». */
    public static final StatusCode DONE = new StatusCode("done");

    /** Late: « en retard ». */
    public static final StatusCode LATE = new StatusCode("late");

    /** Paused or suspended: « en pause », « suspendu ». */
    public static final StatusCode PAUSED = new StatusCode("paused");

    /** Blocked: « bloqué ». */
    public static final StatusCode BLOCKED = new StatusCode("blocked");

    /** Dropped: « abandonné ». */
    public static final StatusCode DROPPED = new StatusCode("dropped");

    /** Postponed: « reporté ». */
    public static final StatusCode POSTPONED = new StatusCode("postponed");

    /** Cancelled: « annulé »; of events. */
    public static final StatusCode CANCELLED = new StatusCode("cancelled");

    /** In preparation: « en cours d’élaboration », of plans; « en cours de constitution », of networks. */
    public static final StatusCode IN_PREPARATION = new StatusCode("in-preparation");

    /** Adopted by those who decide: « adopté », « voté », of plans. */
    public static final StatusCode ADOPTED = new StatusCode("adopted");

    /** Partly done: « partiellement réalisé ». */
    public static final StatusCode PARTLY_DONE = new StatusCode("partly-done");

    /** Not done or not reached: « non réalisé », « non atteint ». */
    public static final StatusCode NOT_DONE = new StatusCode("not-done");

    /** Done and kept up: « reconduit », « pérennisé ». */
    public static final StatusCode CONTINUING = new StatusCode("continuing");

    /** Rejected: « refusé », « non retenu », of proposals. */
    public static final StatusCode REJECTED = new StatusCode("rejected");

    /** Declined to take part or to sign: « n’a pas signé », of participants. */
    public static final StatusCode DECLINED = new StatusCode("declined");

    /** Withdrew: « s’est retiré », of participants. */
    public static final StatusCode WITHDRAWN = new StatusCode("withdrawn");

    /** On trial: « à titre expérimental ». */
    public static final StatusCode ON_TRIAL = new StatusCode("on-trial");

    /** Granted: « accordé », of accreditations and applications. */
    public static final StatusCode GRANTED = new StatusCode("granted");

    /** In force: « en vigueur », of documents. */
    public static final StatusCode IN_FORCE = new StatusCode("in-force");

    /** Expired: « échu », of documents. */
    public static final StatusCode EXPIRED = new StatusCode("expired");

    /** In negotiation: « en renégociation », of documents. */
    public static final StatusCode IN_NEGOTIATION = new StatusCode("in-negotiation");

    /** Accepted: « accepté », « retenu », of proposals and applications. */
    public static final StatusCode ACCEPTED = new StatusCode("accepted");

    /** Under review or consideration: « en cours d’instruction », « à l’étude ». */
    public static final StatusCode UNDER_REVIEW = new StatusCode("under-review");

    /** Depends on a condition: « sous réserve du vote ». */
    public static final StatusCode CONDITIONAL = new StatusCode("conditional");

    /** Frozen: « gelé », of credits. */
    public static final StatusCode FROZEN = new StatusCode("frozen");

    /** Moved to another line or body: « réaffecté », « transféré », of credits and places. */
    public static final StatusCode REALLOCATED = new StatusCode("reallocated");

    /** Vacant: « vacant », of seats and posts. */
    public static final StatusCode VACANT = new StatusCode("vacant");

    /** Awarded: « attribué », of contracts. */
    public static final StatusCode AWARDED = new StatusCode("awarded");

    /** Without result: « infructueux », « sans suite », of tenders and calls. */
    public static final StatusCode UNSUCCESSFUL = new StatusCode("unsuccessful");

    /** Signed: « signé », of agreements. */
    public static final StatusCode SIGNED = new StatusCode("signed");

    /** Published: « publié », « mis en ligne », of documents and tools. */
    public static final StatusCode PUBLISHED = new StatusCode("published");

    /** Extended: « prolongé », « prorogé ». */
    public static final StatusCode EXTENDED = new StatusCode("extended");

    /** Repealed or replaced: « abrogé », of texts. */
    public static final StatusCode REPEALED = new StatusCode("repealed");

    /** In favour: « avis favorable », of opinions. */
    public static final StatusCode FAVOURABLE = new StatusCode("favourable");

    /** In favour with reservations: « favorable avec réserves », of opinions. */
    public static final StatusCode FAVOURABLE_WITH_RESERVATIONS = new StatusCode("favourable-with-reservations");

    /** Not in favour: « avis défavorable », of opinions. */
    public static final StatusCode UNFAVOURABLE = new StatusCode("unfavourable");

    /** Not signed: « non signé », of agreements; « non signataire », of those who take part all the same. */
    public static final StatusCode UNSIGNED = new StatusCode("unsigned");

    /** New in this plan: « nouvelle action ». */
    public static final StatusCode NEW = new StatusCode("new");

    /** Submitted: « déposé », « soumis », of applications. */
    public static final StatusCode SUBMITTED = new StatusCode("submitted");

    /** Not certain yet: « à confirmer », « pressenti », of dates, partners and money. */
    public static final StatusCode TO_CONFIRM = new StatusCode("to-confirm");

    /** Ended before its time: « résilié », « dénoncé », of agreements; taken back, of labels. */
    public static final StatusCode REVOKED = new StatusCode("revoked");

    /** Used up: « épuisé », of credits and places. */
    public static final StatusCode EXHAUSTED = new StatusCode("exhausted");

    /** Not ratified yet: « en attente de ratification », of agreements. */
    public static final StatusCode TO_RATIFY = new StatusCode("to-ratify");

    private static final List<StatusCode> IN_ORDER = List.of(
            TO_COME,
            TO_DISCUSS,
            UNDER_WAY,
            DONE,
            LATE,
            PAUSED,
            BLOCKED,
            DROPPED,
            POSTPONED,
            CANCELLED,
            IN_PREPARATION,
            ADOPTED,
            PARTLY_DONE,
            NOT_DONE,
            CONTINUING,
            REJECTED,
            DECLINED,
            WITHDRAWN,
            ON_TRIAL,
            GRANTED,
            IN_FORCE,
            EXPIRED,
            IN_NEGOTIATION,
            ACCEPTED,
            UNDER_REVIEW,
            CONDITIONAL,
            FROZEN,
            REALLOCATED,
            VACANT,
            AWARDED,
            UNSUCCESSFUL,
            SIGNED,
            PUBLISHED,
            EXTENDED,
            REPEALED,
            FAVOURABLE,
            FAVOURABLE_WITH_RESERVATIONS,
            UNFAVOURABLE,
            UNSIGNED,
            NEW,
            SUBMITTED,
            TO_CONFIRM,
            REVOKED,
            EXHAUSTED,
            TO_RATIFY);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code to-come}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public StatusCode {
        WordSyntax.checkCode("a status", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static StatusCode of(String code) {
        return new StatusCode(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<StatusCode> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(StatusCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusCode that && code.equals(that.code);
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
