package org.mobilityplan.notation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in French words: « vingt et un », « deux cent cinquante », « trois mille deux cents »; in English below a thousand. */
final class NumberWords {

    private static final String THOUSAND = "mille";

    private static final String HUNDRED = " hundred";

    private static final Map<String, Integer> BELOW_HUNDRED = belowHundred();

    private static final Map<String, Integer> BELOW_THOUSAND = belowThousand();

    /** Loaded for the first words that are no French number. */
    private static final class English {

        private static final Map<String, Integer> BELOW_HUNDRED = belowHundred();

        private static Map<String, Integer> belowHundred() {
            List<String> small = List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
            List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = 0; i < small.size(); i++) {
                numbers.put(small.get(i), i + 1);
            }
            for (int i = 0; i < tens.size(); i++) {
                numbers.put(tens.get(i), 20 + 10 * i);
                for (int more = 1; more <= 9; more++) {
                    numbers.put(tens.get(i) + " " + small.get(more - 1), 20 + 10 * i + more);
                }
            }
            return Map.copyOf(numbers);
        }

        private static @Nullable Integer value(String words) {
            Integer number = BELOW_HUNDRED.get(words);
            int at = words.indexOf(HUNDRED);
            if (number != null || at <= 0) {
                return number;
            }
            String before = words.substring(0, at);
            String after = words.substring(at + HUNDRED.length());
            Integer hundreds = before.equals("a") ? Integer.valueOf(1) : BELOW_HUNDRED.get(before);
            Integer rest = after.isEmpty()
                    ? Integer.valueOf(0)
                    : after.startsWith(" and ") ? BELOW_HUNDRED.get(after.substring(5)) : null;
            return hundreds == null || hundreds > 9 || rest == null ? null : Integer.valueOf(100 * hundreds + rest);
        }
    }

    private NumberWords() {}

    private static Map<String, Integer> belowHundred() {
        List<String> small = List.of(
                "un",
                "deux",
                "trois",
                "quatre",
                "cinq",
                "six",
                "sept",
                "huit",
                "neuf",
                "dix",
                "onze",
                "douze",
                "treize",
                "quatorze",
                "quinze",
                "seize",
                "dix sept",
                "dix huit",
                "dix neuf");
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < small.size(); i++) {
            numbers.put(small.get(i), i + 1);
        }
        numbers.put("une", 1);
        List<String> tens = List.of("vingt", "trente", "quarante", "cinquante", "soixante", "", "quatre vingt");
        for (int i = 0; i < tens.size(); i++) {
            String ten = tens.get(i);
            int value = 20 + 10 * i;
            if (ten.isEmpty()) {
                continue;
            }
            numbers.put(value == 80 ? "quatre vingts" : ten, value);
            // 60 and 80 count on to 19: soixante-dix-sept.
            for (int more = 1; more <= (value >= 60 ? 19 : 9); more++) {
                boolean joined = value < 80 && (more == 1 || more == 11);
                String words = ten + (joined ? " et " : " ") + small.get(more - 1);
                numbers.put(words, value + more);
            }
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> belowThousand() {
        Map<String, Integer> numbers = new HashMap<>(BELOW_HUNDRED);
        List<String> digits = List.of("", "deux ", "trois ", "quatre ", "cinq ", "six ", "sept ", "huit ", "neuf ");
        for (int i = 0; i < digits.size(); i++) {
            int hundreds = 100 * (i + 1);
            String hundred = digits.get(i) + "cent";
            numbers.put(hundred, hundreds);
            numbers.put(i == 0 ? hundred : hundred + "s", hundreds);
            for (Map.Entry<String, Integer> more : BELOW_HUNDRED.entrySet()) {
                numbers.put(hundred + " " + more.getKey(), hundreds + more.getValue());
            }
        }
        return Map.copyOf(numbers);
    }

    /** The number of folded English words with a space between, below a thousand; null for other words. */
    static @Nullable Integer english(String words) {
        return English.value(words);
    }

    /** The number of folded words with a space between, below a million; null for other words. */
    static @Nullable Integer value(String words) {
        Integer number = BELOW_THOUSAND.get(words);
        if (number != null) {
            return number;
        }
        int at = (" " + words + " ").indexOf(" " + THOUSAND + " ");
        if (at < 0) {
            return null;
        }
        String before = words.substring(0, Math.max(0, at - 1));
        String after = words.substring(Math.min(words.length(), at + THOUSAND.length() + 1));
        Integer thousands = before.isEmpty() ? Integer.valueOf(1) : BELOW_THOUSAND.get(before);
        Integer rest = after.isEmpty() ? Integer.valueOf(0) : BELOW_THOUSAND.get(after);
        boolean one = thousands != null && thousands == 1 && !before.isEmpty();
        return thousands == null || rest == null || one ? null : Integer.valueOf(1000 * thousands + rest);
    }
}
