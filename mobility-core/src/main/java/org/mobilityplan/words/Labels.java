package org.mobilityplan.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.mobilityplan.model.OpenCode;

/** The library's own words in tables and pages, in one language. */
public final class Labels {

    public static final Labels FRENCH = new Labels("fr");
    public static final Labels ENGLISH = new Labels("en");

    private final String language;
    private final Properties words = new Properties();

    private Labels(String language) {
        this.language = language;
        String file = "labels_" + language + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file);
                InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException("the words of this library cannot be read: " + file, broken);
        }
    }

    public static Labels in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    /** The language tag of the words. */
    public String language() {
        return language;
    }

    /** A word by its key. */
    public String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** The word for a code; the code itself where it is not a known one. */
    public String of(String kind, OpenCode code) {
        return words.getProperty(kind + "." + code.code(), code.code());
    }
}
