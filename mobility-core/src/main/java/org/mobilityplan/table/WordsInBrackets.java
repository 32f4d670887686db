package org.mobilityplan.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * Words with details in brackets at their end, as the flat table writes values: « Peu de candidats (risque, 2017) ».
 *
 * @param head the words before the brackets; all of them where there are none
 * @param first the first detail; empty where there is none
 * @param rest the other details
 */
record WordsInBrackets(String head, String first, String rest) {

    /** Splits words before their last brackets. */
    static WordsInBrackets of(String words) {
        int depth = 0;
        int open = -1;
        for (int i = words.length() - 1; i > 0 && words.endsWith(")"); i--) {
            char c = words.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                open = i;
                break;
            }
        }
        if (open < 2 || words.charAt(open - 1) != ' ') {
            return new WordsInBrackets(words, "", "");
        }
        String inside = words.substring(open + 1, words.length() - 1);
        int comma = inside.indexOf(", ");
        return new WordsInBrackets(
                words.substring(0, open - 1),
                comma < 0 ? inside : inside.substring(0, comma),
                comma < 0 ? "" : inside.substring(comma + 2));
    }

    /** All details. */
    String inside() {
        return rest.isEmpty() ? first : first + ", " + rest;
    }

    /** What the first detail means, if it means anything. */
    <T> Optional<T> first(Function<String, Optional<T>> meaning) {
        return first.isEmpty() ? Optional.empty() : meaning.apply(first);
    }
}
