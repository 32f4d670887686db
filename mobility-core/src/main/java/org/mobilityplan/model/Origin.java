package org.mobilityplan.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** How a value came to its place in the plan. */
public enum Origin {
    /** The source states it at this place. */
    STATED("stated"),

    /** The cell is merged with the one above, whose value holds here too. */
    CARRIED_DOWN("carried-down"),

    /** It was deduced from other words; it never overwrites what is stated. */
    DEDUCED("deduced");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /**
     * The word on the wire.
     *
     * @return the word, such as {@code carried-down}
     */
    public String code() {
        return code;
    }

    /**
     * The origin of a word on the wire.
     *
     * @param code the word
     * @return the origin, absent for any other word
     */
    public static Optional<Origin> ofCode(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
