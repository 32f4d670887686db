package org.mobilityplan.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language as a tag of BCP 47, such as {@code fr} or {@code pt-BR}. A text that is not a tag is kept as it is, and a rule
 * reports it.
 *
 * @param value 1 to 100 characters without line breaks
 */
public record LanguageCode(String value) implements Comparable<LanguageCode>, Serializable {

    private static final int MAX_LENGTH = 100;

    /** All codes of two letters; of three letters, languages of France without a code of two (fsl is its sign language), mul and und. */
    private static final Set<String> LANGUAGES = languages();

    /**
     * Checks the form.
     *
     * @param value 1 to 100 characters without line breaks
     * @throws IllegalArgumentException if it is blank, too long, begins or ends with a space, or has control characters
     */
    public LanguageCode {
        WordSyntax.check("a language", value, MAX_LENGTH);
    }

    /**
     * A language from its tag.
     *
     * @param value the tag, such as {@code fr}
     * @return the language
     * @throws IllegalArgumentException if it is not in the form of a word
     */
    public static LanguageCode of(String value) {
        return new LanguageCode(value);
    }

    /**
     * Whether this is a well-formed tag whose language is in ISO 639.
     *
     * @return false for words such as « français »
     */
    public boolean isKnown() {
        // Nearly all tags are a language code only, which is well formed.
        return LANGUAGES.contains(value) || LANGUAGES.contains(primary()) && isWellFormed();
    }

    private static Set<String> languages() {
        Set<String> languages = new HashSet<>();
        Collections.addAll(languages, Locale.getISOLanguages());
        Collections.addAll(languages, "gcf", "gcr", "rcf", "swb", "gsw", "fsl", "mul", "und");
        return languages;
    }

    private String primary() {
        int hyphen = value.indexOf('-');
        return (hyphen < 0 ? value : value.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private boolean isWellFormed() {
        try {
            new Locale.Builder().setLanguageTag(value);
            return true;
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    @Override
    public int compareTo(LanguageCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageCode that && value.equals(that.value);
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
