package org.mobilityplan.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.mobilityplan.spelling.PlainText;

/** The published text of an element, which is asked whether it contains a value, so that the value is not repeated. */
public final class SourceText {

    public static final SourceText NONE = new SourceText("");

    /** A longer text is not searched. */
    private static final int MAX_SEARCHED = 20_000;

    private final String plain;

    private SourceText(String plain) {
        this.plain = plain;
    }

    public static SourceText of(String text) {
        return text.isBlank() || text.length() > MAX_SEARCHED ? NONE : new SourceText(plain(text));
    }

    /** Whether the text contains these words, whatever their case, line breaks and final full stop. */
    public boolean contains(String words) {
        return !words.isBlank() && plain.contains(plain(words));
    }

    /** The values that the text does not contain, each by the words that would be shown for it. */
    public <T> List<T> missing(List<T> values, Function<T, Optional<String>> words) {
        return values.stream()
                .filter(each -> !contains(words.apply(each).orElse("")))
                .toList();
    }

    private static String plain(String words) {
        String line = PlainText.of(words).toLowerCase(Locale.ROOT);
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
