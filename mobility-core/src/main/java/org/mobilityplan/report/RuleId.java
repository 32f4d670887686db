package org.mobilityplan.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The id of a rule: dotted words, such as {@code chantier.code.duplicate}. Ids form a tree and are a contract: they never
 * change, and {@code chantier.code} covers all rules below it.
 *
 * @param value words of lower-case letters, digits and hyphens, joined by dots
 */
public record RuleId(String value) implements Comparable<RuleId>, Serializable {

    private static final int MAX_LENGTH = 100;

    /**
     * Checks the form.
     *
     * @param value the dotted words
     * @throws IllegalArgumentException if it does not consist of dotted words of at most 100 characters in all
     */
    public RuleId {
        if (!isDottedWords(value)) {
            throw new IllegalArgumentException(
                    "a rule id is dotted words of a-z, 0-9 and hyphens, such as chantier.code.duplicate, not: "
                            + value);
        }
    }

    /**
     * A rule id from its text.
     *
     * @param value the dotted words
     * @return the id
     * @throws IllegalArgumentException if it does not consist of dotted words
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    private static boolean isDottedWords(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.charAt(value.length() - 1) == '.') {
            return false;
        }
        boolean wordBegins = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letterOrDigit && (wordBegins || c != '-' && c != '.')) {
                return false;
            }
            wordBegins = c == '.';
        }
        return true;
    }

    /**
     * Whether this rule is the given one or is below it in the tree.
     *
     * @param tree a rule or a branch of rules, such as {@code chantier.code}
     * @return true for {@code chantier.code.duplicate} within {@code chantier.code}
     */
    public boolean isWithin(RuleId tree) {
        return value.equals(tree.value) || value.startsWith(tree.value + ".");
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId that && value.equals(that.value);
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
