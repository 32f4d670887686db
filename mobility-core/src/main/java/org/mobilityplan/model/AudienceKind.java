package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of an audience: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code young-people}
 */
public record AudienceKind(String code) implements OpenCode, Comparable<AudienceKind> {

    /** Young people. */
    public static final AudienceKind YOUNG_PEOPLE = new AudienceKind("young-people");

    /** Pupils: « lycéens », « élèves ». */
    public static final AudienceKind PUPILS = new AudienceKind("pupils");

    /** Apprentices. */
    public static final AudienceKind APPRENTICES = new AudienceKind("apprentices");

    /** Students. */
    public static final AudienceKind STUDENTS = new AudienceKind("students");

    /** Job seekers. */
    public static final AudienceKind JOB_SEEKERS = new AudienceKind("job-seekers");

    /** Volunteers. */
    public static final AudienceKind VOLUNTEERS = new AudienceKind("volunteers");

    /** Professionals. */
    public static final AudienceKind PROFESSIONALS = new AudienceKind("professionals");

    /** Teachers. */
    public static final AudienceKind TEACHERS = new AudienceKind("teachers");

    /** Elected officials: « élus ». */
    public static final AudienceKind ELECTED_OFFICIALS = new AudienceKind("elected-officials");

    /** The general public: « grand public ». */
    public static final AudienceKind GENERAL_PUBLIC = new AudienceKind("general-public");

    /** Residents: « habitants ». */
    public static final AudienceKind RESIDENTS = new AudienceKind("residents");

    /** Children. */
    public static final AudienceKind CHILDREN = new AudienceKind("children");

    /** Families and parents. */
    public static final AudienceKind FAMILIES = new AudienceKind("families");

    /** Women. */
    public static final AudienceKind WOMEN = new AudienceKind("women");

    /** Older people: « seniors », « personnes âgées ». */
    public static final AudienceKind OLDER_PEOPLE = new AudienceKind("older-people");

    /** Trainees: « stagiaires de la formation professionnelle ». */
    public static final AudienceKind TRAINEES = new AudienceKind("trainees");

    /** Employees: « salariés », « agents ». */
    public static final AudienceKind EMPLOYEES = new AudienceKind("employees");

    /** Companies and employers. */
    public static final AudienceKind COMPANIES = new AudienceKind("companies");

    /** Associations and their members. */
    public static final AudienceKind ASSOCIATIONS = new AudienceKind("associations");

    /** Local authorities: « collectivités », « communes ». */
    public static final AudienceKind LOCAL_AUTHORITIES = new AudienceKind("local-authorities");

    /** Young people with fewer opportunities: « JAMO », « les plus éloignés de la mobilité ». */
    public static final AudienceKind FEWER_OPPORTUNITIES = new AudienceKind("fewer-opportunities");

    /** Young people without a job, school or training: « NEET ». */
    public static final AudienceKind NEET = new AudienceKind("neet");

    /** Young people in care of the State: « ASE », « PJJ ». */
    public static final AudienceKind IN_CARE = new AudienceKind("in-care");

    /** People with a disability: « en situation de handicap ». */
    public static final AudienceKind DISABLED = new AudienceKind("disabled");

    /** Graduates: « jeunes diplômés ». */
    public static final AudienceKind GRADUATES = new AudienceKind("graduates");

    /** Youth workers: « animateurs », « éducateurs », « conseillers ». */
    public static final AudienceKind YOUTH_WORKERS = new AudienceKind("youth-workers");

    /** The staff of schools and universities other than teachers. */
    public static final AudienceKind SCHOOL_STAFF = new AudienceKind("school-staff");

    private static final List<AudienceKind> IN_ORDER = List.of(
            YOUNG_PEOPLE,
            PUPILS,
            APPRENTICES,
            STUDENTS,
            JOB_SEEKERS,
            VOLUNTEERS,
            PROFESSIONALS,
            TEACHERS,
            ELECTED_OFFICIALS,
            GENERAL_PUBLIC,
            RESIDENTS,
            CHILDREN,
            FAMILIES,
            WOMEN,
            OLDER_PEOPLE,
            TRAINEES,
            EMPLOYEES,
            COMPANIES,
            ASSOCIATIONS,
            LOCAL_AUTHORITIES,
            FEWER_OPPORTUNITIES,
            NEET,
            IN_CARE,
            DISABLED,
            GRADUATES,
            YOUTH_WORKERS,
            SCHOOL_STAFF);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code young-people}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public AudienceKind {
        WordSyntax.checkCode("a kind of audience", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static AudienceKind of(String code) {
        return new AudienceKind(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<AudienceKind> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(AudienceKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AudienceKind that && code.equals(that.code);
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
