package org.mobilityplan.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.mobilityplan.spelling.PlainText;

/** What the words of an action say already. */
final class SaidWords {

    /** Longer words are not searched for what they say already. */
    private static final int MAX_SEARCHED = 20_000;

    private SaidWords() {}

    /** Whether the words of the plan say it already, so that it need not be said again. */
    static boolean say(String text, String words) {
        return !words.isBlank() && text.length() <= MAX_SEARCHED && plain(text).contains(plain(words));
    }

    private static String plain(String words) {
        String line = PlainText.of(words).toLowerCase(Locale.ROOT);
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** Those that the words do not say, by what each would be told with. */
    static <T> List<T> unsaid(List<T> all, String text, Function<T, Optional<String>> words) {
        return all.stream()
                .filter(each -> !say(text, words.apply(each).orElse("")))
                .toList();
    }
}
