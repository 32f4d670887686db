package org.mobilityplan.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Which way people go. */
public enum Direction {
    /** They leave: « mobilité sortante ». */
    OUTGOING("outgoing"),

    /** They arrive: « mobilité entrante ». */
    INCOMING("incoming"),

    /** Both. */
    BOTH("both");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /**
     * The word on the wire.
     *
     * @return the word, such as {@code incoming}
     */
    public String code() {
        return code;
    }

    /**
     * The direction of a word on the wire.
     *
     * @param code the word
     * @return the direction, absent for any other word
     */
    public static Optional<Direction> ofCode(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
