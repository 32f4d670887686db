package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public register that identifies organisations: an open list that keeps a scheme it does not know.
 *
 * <p>SIREN and SIRET (INSEE, register SIRENE) and UAI (register of schools) end with a check digit or letter, which
 * {@link #accepts} verifies; of the other schemes it verifies the form.
 *
 * @param code the word on the wire, such as {@code siret}
 */
public record IdScheme(String code) implements OpenCode, Comparable<IdScheme> {

    /** SIREN: a legal unit in France, nine digits, the last a check digit (Luhn). */
    public static final IdScheme SIREN = new IdScheme("siren");

    /** SIRET: an establishment in France, its SIREN and five digits, the last a check digit (Luhn). */
    public static final IdScheme SIRET = new IdScheme("siret");

    /** RNA: an association in France, W and nine characters, such as {@code W353000123} or, overseas, {@code W9R1011072}. */
    public static final IdScheme RNA = new IdScheme("rna");

    /** UAI: a school in France, seven digits and a check letter, such as {@code 0750655E}. */
    public static final IdScheme UAI = new IdScheme("uai");

    /** OID: an organisation in Erasmus+ and the European Solidarity Corps, E and eight digits. */
    public static final IdScheme OID = new IdScheme("oid");

    /** PIC: a participant in programmes of the European Union, nine digits. */
    public static final IdScheme PIC = new IdScheme("pic");

    /** Wikidata: an item, Q and digits. */
    public static final IdScheme WIKIDATA = new IdScheme("wikidata");

    private static final List<IdScheme> IN_ORDER = List.of(SIREN, SIRET, RNA, UAI, OID, PIC, WIKIDATA);

    /** The letters a UAI may end with: those of the alphabet without I, O and Q. */
    private static final String UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    /**
     * The letters after W9 of the registries overseas: Guadeloupe, Martinique, Guyane (C), La Réunion,
     * Saint-Pierre-et-Miquelon, Mayotte (T), Nouvelle-Calédonie, Polynésie française.
     */
    private static final String RNA_OVERSEAS = "GMCRSTNP";

    /** La Poste ran out of establishment numbers that satisfy Luhn; its digits add up to a multiple of five instead. */
    private static final String LA_POSTE = "356000000";

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code siret}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has a
     *     colon or control characters
     */
    public IdScheme {
        WordSyntax.checkCode("a scheme of identifiers", code);
        if (code.indexOf(':') >= 0) {
            throw new IllegalArgumentException("a scheme of identifiers has no colon: \"" + code + "\"");
        }
    }

    /**
     * A scheme from its word, known or not.
     *
     * @param code the word
     * @return the scheme
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static IdScheme of(String code) {
        return new IdScheme(code);
    }

    /**
     * The schemes this version knows.
     *
     * @return the known schemes in the order of this page
     */
    public static List<IdScheme> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    /**
     * Whether a value has the form of this scheme and, where the scheme has one, the right check digit.
     *
     * @param value the identifier as written, without spaces
     * @return true also for every value of a scheme that is not known
     */
    public boolean accepts(String value) {
        return switch (code) {
            case "siren" -> value.length() == 9 && siren(value);
            case "siret" ->
                value.length() == 14
                        && hasDigits(value, 0, 14)
                        && siren(value.substring(0, 9))
                        && (luhn(value) || laPoste(value));
            case "rna" -> rna(value);
            case "uai" -> uai(value);
            case "oid" -> value.length() == 9 && value.charAt(0) == 'E' && hasDigits(value, 1, 9);
            case "pic" -> value.length() == 9 && hasDigits(value, 0, 9);
            case "wikidata" -> value.length() > 1 && value.charAt(0) == 'Q' && hasDigits(value, 1, value.length());
            default -> true;
        };
    }

    private static boolean hasDigits(String value, int from, int to) {
        if (value.length() < to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean siren(String value) {
        return hasDigits(value, 0, 9) && !value.equals("000000000") && luhn(value);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static boolean laPoste(String siret) {
        return siret.startsWith(LA_POSTE) && siret.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    private static boolean rna(String value) {
        if (value.length() != 10 || value.charAt(0) != 'W' || !hasDigits(value, 1, 2) || !hasDigits(value, 3, 10)) {
            return false;
        }
        char third = value.charAt(2);
        // Corsica: 2A and 2B.
        boolean corsica = value.charAt(1) == '2' && (third == 'A' || third == 'B');
        boolean overseas = value.charAt(1) == '9' && RNA_OVERSEAS.indexOf(third) >= 0;
        return corsica || overseas || third >= '0' && third <= '9';
    }

    private static boolean uai(String value) {
        return value.length() == 8
                && hasDigits(value, 0, 7)
                && value.charAt(7)
                        == UAI_LETTERS.charAt(Integer.parseInt(value.substring(0, 7)) % UAI_LETTERS.length());
    }

    @Override
    public int compareTo(IdScheme other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdScheme that && code.equals(that.code);
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
