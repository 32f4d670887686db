package org.mobilityplan.json.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The titles and descriptions of objects, properties and forms of the format in one language. */
final class FormatTexts {

    private static final String TITLE = ".@title";

    private final Properties texts = new Properties();

    private FormatTexts(String file) {
        try (InputStream bytes =
                        Objects.requireNonNull(FormatTexts.class.getResourceAsStream("/format/" + file), file);
                InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            texts.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static FormatTexts in(Locale locale) {
        return new FormatTexts(
                locale.getLanguage().equals(Locale.FRENCH.getLanguage())
                        ? "format_fr.properties"
                        : "format.properties");
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    String title(String form) {
        return text(form + TITLE);
    }

    String description(String form) {
        return text(form);
    }

    String title(String type, String property) {
        return text(keyOf(type, property, TITLE));
    }

    String description(String type, String property) {
        return text(keyOf(type, property, ""));
    }

    /** The text for a property, or for every property of its name. */
    String keyOf(String type, String property, String what) {
        String own = type + "." + property + what;
        return texts.containsKey(own) ? own : "*." + property + what;
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new AssertionError(
                    "write down what " + key + " is, in src/test/resources/format, in English and in French");
        }
        return text;
    }
}
