package org.mobilityplan.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** How exact a number is. */
public enum Qualifier {
    /** This very number. */
    EXACT("exact"),

    /** More than it: « plus de 75 ». */
    MORE_THAN("more-than"),

    /** It or more: « au moins 5 ». */
    AT_LEAST("at-least"),

    /** Less than it: « moins de 20 ». */
    LESS_THAN("less-than"),

    /** It or less: « jusqu’à 10 ». */
    AT_MOST("at-most"),

    /** About it: « une soixantaine », « quelque 30 ». */
    ABOUT("about"),

    /** A little less: « près de 30 ». */
    NEARLY("nearly"),

    /** A part of the number before it: « dont 255 ». */
    PART_OF("part-of");

    private final String code;

    Qualifier(String code) {
        this.code = code;
    }

    /**
     * The word on the wire.
     *
     * @return the word, such as {@code more-than}
     */
    public String code() {
        return code;
    }

    /**
     * The qualifier of a word on the wire.
     *
     * @param code the word
     * @return the qualifier, absent for any other word
     */
    public static Optional<Qualifier> ofCode(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
