package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part a participant takes: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code lead}
 */
public record Role(String code) implements OpenCode, Comparable<Role> {

    /** Who leads: coordinateur, chef de file, pilote, porteur; several are co-leads. */
    public static final Role LEAD = new Role("lead");

    /** Named in addition to the lead: « en articulation avec », « en lien avec ». */
    public static final Role LIAISON = new Role("liaison");

    /** A partner. */
    public static final Role PARTNER = new Role("partner");

    /** An associated partner: « partenaire associé ». */
    public static final Role ASSOCIATE = new Role("associate");

    /** A coordinating structure: « structure de coordination ». */
    public static final Role COORDINATING = new Role("coordinating");

    /** A member of a network or college. */
    public static final Role MEMBER = new Role("member");

    /** Who presides, alone or with others. */
    public static final Role CHAIR = new Role("chair");

    /** Who receives: a place, a school; who runs the server of a site: « hébergeur ». */
    public static final Role HOST = new Role("host");

    /** Who pays. */
    public static final Role FUNDER = new Role("funder");

    /** Who pays a share, together with others. */
    public static final Role CO_FUNDER = new Role("co-funder");

    /** Who pays out of its own funds. */
    public static final Role OWN_FUNDS = new Role("own-funds");

    /** Who organises an event. */
    public static final Role ORGANISER = new Role("organiser");

    /** Who trains. */
    public static final Role TRAINER = new Role("trainer");

    /** Who was present at a meeting. */
    public static final Role PRESENT = new Role("present");

    /** Who was excused from a meeting. */
    public static final Role EXCUSED = new Role("excused");

    /** Who was represented by another. */
    public static final Role REPRESENTED = new Role("represented");

    /** Takes part, with no role of its own or with the one that the list implies. */
    public static final Role PARTICIPANT = new Role("participant");

    /** Governs or steers the plan: a steering committee. */
    public static final Role GOVERNING = new Role("governing");

    /** Keeps the secretariat. */
    public static final Role SECRETARIAT = new Role("secretariat");

    /** Publishes a plan or document. */
    public static final Role ISSUER = new Role("issuer");

    /** Writes a document. */
    public static final Role AUTHOR = new Role("author");

    /** Commissions a study or document: « commanditaire ». */
    public static final Role COMMISSIONER = new Role("commissioner");

    /** Signs an agreement. */
    public static final Role SIGNATORY = new Role("signatory");

    /** Applies for a grant or a project. */
    public static final Role APPLICANT = new Role("applicant");

    /** Receives money or a product: « bénéficiaire ». */
    public static final Role RECIPIENT = new Role("recipient");

    /** Delivers a service or makes a product under contract: « prestataire », « conception », « traduction ». */
    public static final Role PROVIDER = new Role("provider");

    /** Sends young people abroad: « organisme d’envoi ». */
    public static final Role SENDING = new Role("sending");

    /** Presents a topic at a meeting: « intervenant ». */
    public static final Role SPEAKER = new Role("speaker");

    /** Opens a meeting. */
    public static final Role OPENING = new Role("opening");

    /** Facilitates or moderates a meeting: « animateur ». */
    public static final Role FACILITATOR = new Role("facilitator");

    /** Answers questions: a function or service, never a person. */
    public static final Role CONTACT = new Role("contact");

    /** Absent from a meeting. */
    public static final Role ABSENT = new Role("absent");

    /** Owns the project: « maître d’ouvrage ». */
    public static final Role OWNER = new Role("owner");

    /** Carries it out for those who lead: « opérateur », « maître d’œuvre ». */
    public static final Role OPERATOR = new Role("operator");

    /** Studies or advises under contract: « bureau d’études ». */
    public static final Role CONSULTANT = new Role("consultant");

    /** Advises without a contract: « appui technique », « conseil ». */
    public static final Role ADVISER = new Role("adviser");

    /** Passes information on: « structure relais ». */
    public static final Role RELAY = new Role("relay");

    /** Evaluates. */
    public static final Role EVALUATOR = new Role("evaluator");

    /** Presides in place of the chair. */
    public static final Role VICE_CHAIR = new Role("vice-chair");

    /** Replaces a member: « suppléant ». */
    public static final Role ALTERNATE = new Role("alternate");

    /** Attends without a vote: « invité », « observateur ». */
    public static final Role OBSERVER = new Role("observer");

    /** Audits the accounts: « commissaire aux comptes ». */
    public static final Role AUDITOR = new Role("auditor");

    /** Mediates between those who send and those who receive: « structure intermédiaire ». */
    public static final Role INTERMEDIARY = new Role("intermediary");

    /** Gives its label or patronage: « labellise », « parraine ». */
    public static final Role ENDORSING = new Role("endorsing");

    /** Asks for it: « à la demande de », « à l’initiative de ». */
    public static final Role REQUESTER = new Role("requester");

    /** Decides. */
    public static final Role DECIDER = new Role("decider");

    /** Takes part with an advisory vote: « voix consultative ». */
    public static final Role CONSULTATIVE = new Role("consultative");

    /** A qualified person or body: « personnalité qualifiée ». */
    public static final Role EXPERT = new Role("expert");

    /** Accompanies young people: « tuteur », « référent », « mentor ». */
    public static final Role TUTOR = new Role("tutor");

    /** Supplies figures: « renseigne l’indicateur ». */
    public static final Role REPORTING = new Role("reporting");

    /** Supervises: « tutelle ». */
    public static final Role SUPERVISOR = new Role("supervisor");

    private static final List<Role> IN_ORDER = List.of(
            LEAD,
            LIAISON,
            PARTNER,
            ASSOCIATE,
            COORDINATING,
            MEMBER,
            CHAIR,
            HOST,
            FUNDER,
            CO_FUNDER,
            OWN_FUNDS,
            ORGANISER,
            TRAINER,
            PRESENT,
            EXCUSED,
            REPRESENTED,
            PARTICIPANT,
            GOVERNING,
            SECRETARIAT,
            ISSUER,
            AUTHOR,
            COMMISSIONER,
            SIGNATORY,
            APPLICANT,
            RECIPIENT,
            PROVIDER,
            SENDING,
            SPEAKER,
            OPENING,
            FACILITATOR,
            CONTACT,
            ABSENT,
            OWNER,
            OPERATOR,
            CONSULTANT,
            ADVISER,
            RELAY,
            EVALUATOR,
            VICE_CHAIR,
            ALTERNATE,
            OBSERVER,
            AUDITOR,
            INTERMEDIARY,
            ENDORSING,
            REQUESTER,
            DECIDER,
            CONSULTATIVE,
            EXPERT,
            TUTOR,
            REPORTING,
            SUPERVISOR);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code lead}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public Role {
        WordSyntax.checkCode("a role", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static Role of(String code) {
        return new Role(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<Role> known() {
        return IN_ORDER;
    }

    /**
     * Whether a participant in this role leads: the lead, a coordinating structure or a chair. Everything that depends on who
     * leads uses this definition.
     *
     * @return true for {@link #LEAD}, {@link #COORDINATING} and {@link #CHAIR}
     */
    public boolean isLeading() {
        return equals(LEAD) || equals(COORDINATING) || equals(CHAIR);
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(Role other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Role that && code.equals(that.code);
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
