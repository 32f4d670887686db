package org.mobilityplan.model;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The code of a chantier or action as typed: « 0 », {@code IV}, {@code 7 - A}, {@code 1.1}. It is text, not a number; the
 * order in the plan gives the rank.
 *
 * @param value 1 to 40 characters without line breaks
 */
public record Code(String value) implements Comparable<Code>, Serializable {

    private static final int MAX_LENGTH = 40;

    private static final String QUOTES = "«»\"'“”‘’‹›";

    /**
     * Checks the form.
     *
     * @param value 1 to 40 characters without line breaks
     * @throws IllegalArgumentException if it is blank, too long, begins or ends with a space, or has control characters
     */
    public Code {
        WordSyntax.check("a code", value, MAX_LENGTH);
    }

    /**
     * A code from its text.
     *
     * @param value the code as typed
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static Code of(String value) {
        return new Code(value);
    }

    /**
     * What codes are compared by: without quotes and spaces, in capitals. « 0 » in quotes and 0 have the same key.
     *
     * @return the key; a code of quotes alone is its own key
     */
    public String comparisonKey() {
        if (isKey(value)) {
            return value;
        }
        StringBuilder key = new StringBuilder(value.length());
        // No space and no quotation mark is a pair of characters.
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && QUOTES.indexOf(c) < 0) {
                key.append(c);
            }
        }
        return key.isEmpty() ? value : key.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether a code is its own key, as most are: figures, capitals, points and hyphens. */
    private static boolean isKey(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z') && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
