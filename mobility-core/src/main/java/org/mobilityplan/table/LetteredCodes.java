package org.mobilityplan.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.spelling.PlainText;

/**
 * Codes of letters and a number at the beginning of titles: « A1 Bourses », « WP1 Management ». « B2 allemand » may as well begin
 * with a level of a language, so that only a column in which most titles have one has codes.
 */
final class LetteredCodes {

    private static final Pattern CODED = Pattern.compile(
            "(?<code>\\p{Lu}{1,4}[.-]?\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?|\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.[a-z])(?:"
                    + " ?[:.)–-])? +(?<title>\\p{L}.*)");

    private static final int MAX_LENGTH = 1000;

    private LetteredCodes() {}

    /** Whether the titles of a column have such codes: two thirds of them, and different ones. */
    static boolean areIn(List<String> cells) {
        Set<String> titles = new HashSet<>();
        Set<String> codes = new HashSet<>();
        int coded = 0;
        for (String cell : cells) {
            String words = PlainText.of(cell);
            if (!words.isEmpty() && titles.add(words)) {
                Matcher code = CODED.matcher(words);
                if (words.length() <= MAX_LENGTH && code.matches()) {
                    coded++;
                    codes.add(code.group("code"));
                }
            }
        }
        return codes.size() >= 2 && 3 * coded >= 2 * titles.size();
    }

    /** Whether words begin with such a code. */
    static boolean isCoded(String text) {
        String words = PlainText.of(text);
        return words.length() <= MAX_LENGTH && CODED.matcher(words).matches();
    }

    /** The words of such a column with a mark by which {@code Heading} reads the code: « n° « A1 ». Bourses ». */
    static String marked(String text) {
        String words = PlainText.of(text);
        Matcher code = CODED.matcher(words);
        return words.length() <= MAX_LENGTH && code.matches()
                ? "n° « " + code.group("code") + " ». " + code.group("title")
                : text;
    }
}
