package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of an organisation: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code state-service}
 */
public record OrganisationKind(String code) implements OpenCode, Comparable<OrganisationKind> {

    /** A service of the State, such as a DRJSCS or a rectorat. */
    public static final OrganisationKind STATE_SERVICE = new OrganisationKind("state-service");

    /** A ministry. */
    public static final OrganisationKind MINISTRY = new OrganisationKind("ministry");

    /** The council of a region. */
    public static final OrganisationKind REGION = new OrganisationKind("region");

    /** The council of a département. */
    public static final OrganisationKind DEPARTEMENT = new OrganisationKind("departement");

    /** A commune. */
    public static final OrganisationKind COMMUNE = new OrganisationKind("commune");

    /** A group of communes (EPCI). */
    public static final OrganisationKind INTERCOMMUNALITY = new OrganisationKind("intercommunality");

    /** An association. */
    public static final OrganisationKind ASSOCIATION = new OrganisationKind("association");

    /** A federation or network with a legal form of its own. */
    public static final OrganisationKind NETWORK = new OrganisationKind("network");

    /** A school. */
    public static final OrganisationKind SCHOOL = new OrganisationKind("school");

    /** A university. */
    public static final OrganisationKind UNIVERSITY = new OrganisationKind("university");

    /** A public agency. */
    public static final OrganisationKind AGENCY = new OrganisationKind("agency");

    /** An office, such as the OFAJ. */
    public static final OrganisationKind OFFICE = new OrganisationKind("office");

    /** A company. */
    public static final OrganisationKind COMPANY = new OrganisationKind("company");

    /** Another public body. */
    public static final OrganisationKind PUBLIC_BODY = new OrganisationKind("public-body");

    /** A joint authority: « syndicat mixte », « PETR ». */
    public static final OrganisationKind JOINT_AUTHORITY = new OrganisationKind("joint-authority");

    /** A chamber of commerce, trades or agriculture. */
    public static final OrganisationKind CHAMBER = new OrganisationKind("chamber");

    /** A hospital, health centre or health network: « CPTS ». */
    public static final OrganisationKind HEALTH_BODY = new OrganisationKind("health-body");

    /** A body of social security: « CAF », « CPAM », « MSA ». */
    public static final OrganisationKind SOCIAL_SECURITY_BODY = new OrganisationKind("social-security-body");

    /** A training centre: « CFA », « GRETA ». */
    public static final OrganisationKind TRAINING_CENTRE = new OrganisationKind("training-centre");

    /** A trade union or an employers’ organisation. */
    public static final OrganisationKind TRADE_UNION = new OrganisationKind("trade-union");

    /** A foundation. */
    public static final OrganisationKind FOUNDATION = new OrganisationKind("foundation");

    /** A public authority abroad: « Land de Basse-Saxe ». */
    public static final OrganisationKind FOREIGN_AUTHORITY = new OrganisationKind("foreign-authority");

    /** A professional body: « ordre des médecins ». */
    public static final OrganisationKind PROFESSIONAL_BODY = new OrganisationKind("professional-body");

    /** A service for young people: « mission locale », « Info Jeunes », « centre social ». */
    public static final OrganisationKind YOUTH_SERVICE = new OrganisationKind("youth-service");

    /** An embassy, consulate or cultural institute. */
    public static final OrganisationKind EMBASSY = new OrganisationKind("embassy");

    /** An international organisation. */
    public static final OrganisationKind INTERNATIONAL_BODY = new OrganisationKind("international-body");

    private static final List<OrganisationKind> IN_ORDER = List.of(
            STATE_SERVICE,
            MINISTRY,
            REGION,
            DEPARTEMENT,
            COMMUNE,
            INTERCOMMUNALITY,
            ASSOCIATION,
            NETWORK,
            SCHOOL,
            UNIVERSITY,
            AGENCY,
            OFFICE,
            COMPANY,
            PUBLIC_BODY,
            JOINT_AUTHORITY,
            CHAMBER,
            HEALTH_BODY,
            SOCIAL_SECURITY_BODY,
            TRAINING_CENTRE,
            TRADE_UNION,
            FOUNDATION,
            FOREIGN_AUTHORITY,
            PROFESSIONAL_BODY,
            YOUTH_SERVICE,
            EMBASSY,
            INTERNATIONAL_BODY);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code state-service}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public OrganisationKind {
        WordSyntax.checkCode("a kind of organisation", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static OrganisationKind of(String code) {
        return new OrganisationKind(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<OrganisationKind> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(OrganisationKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganisationKind that && code.equals(that.code);
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
