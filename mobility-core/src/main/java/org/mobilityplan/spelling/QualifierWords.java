package org.mobilityplan.spelling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviations and signs around a figure that say how exact it is: « env. 50 », « 30 max. », « ≥ 20 ». */
public final class QualifierWords {

    private static final String ABOUT =
            "env(?:iron|\\.)?|[~≈±]|\\+/-|approx(?:imativement|\\.)?|de l'ordre de|autour de";

    private static final String AT_MOST = "max(?:i|imum|\\.)?|plafon(?:d|ne)e?(?: a)?|≤|<=";

    private static final String AT_LEAST = "min(?:i|imum|\\.)?|≥|>=";

    /** All of them that are before a figure, folded, as alternatives of a pattern. */
    public static final String ALTERNATIVES = ABOUT + "|" + AT_MOST + "|" + AT_LEAST + "|[<>]";

    private static final Map<Pattern, String> BEFORE = before();

    /** The words for them, where they come last. « 20 min. » may be minutes. */
    private static final Map<Pattern, String> AFTER = after();

    /** The last characters of the words in {@link #AFTER}, which exclude most other words quickly. */
    private static final String ENDINGS = "imnstvx.)";

    private static final int LONGEST = "(approximativement)".length() + 1;

    private QualifierWords() {}

    /**
     * Words with their qualifier, if they have one.
     *
     * @param qualifier « environ », « au plus », « au moins », « plus de » or « moins de » with a space; empty for none
     * @param rest the words without it
     */
    public record Qualified(String qualifier, String rest) {

        /**
         * The qualifier before the rest.
         *
         * @return the words
         */
        public String words() {
            return qualifier + rest;
        }
    }

    private static Map<Pattern, String> before() {
        Map<Pattern, String> before = new LinkedHashMap<>();
        before.put(leading(ABOUT), "environ ");
        before.put(leading(AT_MOST), "au plus ");
        before.put(leading(AT_LEAST), "au moins ");
        before.put(leading(">"), "plus de ");
        before.put(leading("<"), "moins de ");
        return before;
    }

    private static Pattern leading(String words) {
        return Pattern.compile("(?:" + words + ") ?:? ?(?=[\\d(])");
    }

    private static Map<Pattern, String> after() {
        Map<Pattern, String> after = new LinkedHashMap<>();
        after.put(trailing("environ|env\\.?|approximativement"), "environ ");
        after.put(trailing("max(?:i|imum|\\.)?|au (?:plus|maximum)"), "au plus ");
        after.put(trailing("min(?:i|imum|\\.)?|au (?:moins|minimum)"), "au moins ");
        return after;
    }

    private static Pattern trailing(String words) {
        return Pattern.compile("(?<![\\p{L}\\d]) ?\\(?(?:" + words + ")\\)?$");
    }

    /**
     * Takes a qualifier from the beginning.
     *
     * @param words words of a figure
     * @return the qualifier and the rest
     */
    public static Qualified first(String words) {
        if (!words.isEmpty() && !Character.isDigit(words.charAt(0)) && hasFigure(words)) {
            String folded = folded(words);
            for (Map.Entry<Pattern, String> each : BEFORE.entrySet()) {
                Matcher found = each.getKey().matcher(folded);
                if (found.lookingAt()) {
                    return new Qualified(each.getValue(), words.substring(found.end()));
                }
            }
        }
        return new Qualified("", words);
    }

    /**
     * Takes a qualifier from the end.
     *
     * @param words words of a figure
     * @return the qualifier and the rest
     */
    public static Qualified last(String words) {
        int from = Math.max(1, words.length() - LONGEST);
        if (from < words.length() && ENDINGS.indexOf(Character.toLowerCase(words.charAt(words.length() - 1))) >= 0) {
            String folded = folded(words);
            for (Map.Entry<Pattern, String> each : AFTER.entrySet()) {
                Matcher found = each.getKey().matcher(folded).region(from, words.length());
                found.useTransparentBounds(true);
                if (found.find()) {
                    return new Qualified(
                            each.getValue(), words.substring(0, found.start()).strip());
                }
            }
        }
        return new Qualified("", words);
    }

    /** Whether there is what each qualifier is before; excludes most words quickly. */
    private static boolean hasFigure(String words) {
        return words.chars().anyMatch(c -> c == '(' || Character.isDigit(c));
    }

    /** The words folded, each character at its place. */
    private static String folded(String words) {
        String folded = Folding.fold(words.replace('’', '\''));
        return folded.length() == words.length() ? folded : words;
    }
}
