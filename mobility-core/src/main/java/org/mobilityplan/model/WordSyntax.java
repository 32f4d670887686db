package org.mobilityplan.model;

import java.util.Objects;
import org.mobilityplan.spelling.Surrogates;

/** The form of short words that are kept as they were given: codes of open lists, codes of chantiers, identifiers. */
final class WordSyntax {

    private WordSyntax() {}

    static void checkCode(String kind, String code) {
        check(kind, Objects.requireNonNull(code, "code"), OpenCode.MAX_LENGTH);
    }

    static void check(String kind, String value, int maxLength) {
        // Characters are code points, as in JSON Schema.
        boolean tooLong = value.length() > maxLength && value.codePointCount(0, value.length()) > maxLength;
        if (tooLong || isBlank(value)) {
            throw new IllegalArgumentException(
                    kind + " has 1 to " + maxLength + " characters and is not blank, but this one is \""
                            + Surrogates.escape(value.substring(0, Math.min(value.length(), maxLength))) + "\"");
        }
        if (isSpace(value.charAt(0)) || isSpace(value.charAt(value.length() - 1))) {
            throw new IllegalArgumentException(kind + " neither begins nor ends with a space: \"" + value + "\"");
        }
        boolean pairs = false;
        for (int i = 0; i < value.length(); i++) {
            if (isControl(value.charAt(i))) {
                throw new IllegalArgumentException(kind + " has no control characters such as line breaks");
            }
            pairs |= Character.isSurrogate(value.charAt(i));
        }
        if (pairs && !Surrogates.isStorable(value)) {
            throw new IllegalArgumentException(
                    kind + " has no half of a surrogate pair: \"" + Surrogates.escape(value) + "\"");
        }
    }

    /** All spaces are single characters, so that halves of pairs need no look. */
    private static boolean isBlank(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isSpace(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Also the spaces that do not break, which Java does not count as white space. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
