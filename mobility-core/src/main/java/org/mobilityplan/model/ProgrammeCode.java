package org.mobilityplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme or scheme: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code erasmus-plus}
 */
public record ProgrammeCode(String code) implements OpenCode, Comparable<ProgrammeCode> {

    /** Erasmus+, the programme of the European Union. */
    public static final ProgrammeCode ERASMUS_PLUS = new ProgrammeCode("erasmus-plus");

    /** The service volontaire européen, part of Erasmus+ until 2018. */
    public static final ProgrammeCode SVE = new ProgrammeCode("sve");

    /** The Corps européen de solidarité, which followed the SVE. */
    public static final ProgrammeCode ESC = new ProgrammeCode("esc");

    /** The programmes of the Office franco-allemand pour la jeunesse. */
    public static final ProgrammeCode OFAJ = new ProgrammeCode("ofaj");

    /** The programmes of the Office franco-québécois pour la jeunesse. */
    public static final ProgrammeCode OFQJ = new ProgrammeCode("ofqj");

    /** The Fonds d’expérimentation pour la jeunesse. */
    public static final ProgrammeCode FEJ = new ProgrammeCode("fej");

    /** Leonardo da Vinci, part of Erasmus+ since 2014. */
    public static final ProgrammeCode LEONARDO = new ProgrammeCode("leonardo");

    /** The service civique. */
    public static final ProgrammeCode SERVICE_CIVIQUE = new ProgrammeCode("service-civique");

    /** First and last day of each programme, as far as it has them. */
    private record Validity(LocalDate first, LocalDate last) {

        private static Validity since(int year, int month, int day) {
            return new Validity(LocalDate.of(year, month, day), LocalDate.MAX);
        }
    }

    private static final Map<ProgrammeCode, Validity> VALIDITY = Map.of(
            ERASMUS_PLUS, Validity.since(2014, 1, 1),
            SVE, new Validity(LocalDate.of(1996, 1, 1), LocalDate.of(2018, 12, 31)),
            ESC, Validity.since(2016, 12, 7),
            OFAJ, Validity.since(1963, 7, 5),
            OFQJ, Validity.since(1968, 2, 9),
            FEJ, Validity.since(2008, 12, 1),
            LEONARDO, new Validity(LocalDate.of(1995, 1, 1), LocalDate.of(2013, 12, 31)),
            SERVICE_CIVIQUE, Validity.since(2010, 3, 10));

    /** Interreg, the territorial cooperation of the European Union. */
    public static final ProgrammeCode INTERREG = new ProgrammeCode("interreg");

    /** The European Social Fund: « FSE ». */
    public static final ProgrammeCode ESF = new ProgrammeCode("esf");

    /** A programme of the Région itself. */
    public static final ProgrammeCode REGIONAL = new ProgrammeCode("regional");

    /** Any other programme, identified by its name. */
    public static final ProgrammeCode OTHER = new ProgrammeCode("other");

    private static final List<ProgrammeCode> IN_ORDER =
            List.of(ERASMUS_PLUS, SVE, ESC, OFAJ, OFQJ, FEJ, LEONARDO, SERVICE_CIVIQUE, INTERREG, ESF, REGIONAL, OTHER);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code erasmus-plus}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public ProgrammeCode {
        WordSyntax.checkCode("a programme", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static ProgrammeCode of(String code) {
        return new ProgrammeCode(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<ProgrammeCode> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    /**
     * The programme that took the place of this one when it ended.
     *
     * @return {@link #ESC} for the SVE, {@link #ERASMUS_PLUS} for Leonardo, else nothing
     */
    public Optional<ProgrammeCode> successor() {
        if (equals(SVE)) {
            return Optional.of(ESC);
        }
        return equals(LEONARDO) ? Optional.of(ERASMUS_PLUS) : Optional.empty();
    }

    /**
     * Whether the programme existed at some time from one day to another, both included. The days are those of the acts that
     * made and ended it: regulation (EU) 1288/2013 for Erasmus+, communication COM(2016) 942 for the Corps européen de
     * solidarité, which took over from the SVE at the end of 2018, decision 94/819/EC for Leonardo da Vinci, law 2010-241 for the
     * service civique, law 2008-1249 for the FEJ, the agreements of 5 July 1963 and 9 February 1968 for OFAJ and OFQJ.
     *
     * @param first the first day
     * @param last the last day
     * @return false where it had ended before or began after; true for a programme that this version does not know
     */
    public boolean overlaps(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Validity validity = VALIDITY.get(this);
        return validity == null || !last.isBefore(validity.first()) && !first.isAfter(validity.last());
    }

    @Override
    public int compareTo(ProgrammeCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgrammeCode that && code.equals(that.code);
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
