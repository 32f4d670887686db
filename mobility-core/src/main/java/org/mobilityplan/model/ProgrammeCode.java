package org.mobilityplan.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A programme or scheme: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code erasmus-plus}
 */
public record ProgrammeCode(String code) implements OpenCode {

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

    private static final List<ProgrammeCode> IN_ORDER =
            List.of(ERASMUS_PLUS, SVE, ESC, OFAJ, OFQJ, FEJ, LEONARDO, SERVICE_CIVIQUE);

    private static final Set<ProgrammeCode> KNOWN = Set.copyOf(IN_ORDER);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code erasmus-plus}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public ProgrammeCode {
        WordSyntax.check("a programme", code, MAX_LENGTH);
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
        return KNOWN.contains(this);
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

    @Override
    public String toString() {
        return code;
    }
}
