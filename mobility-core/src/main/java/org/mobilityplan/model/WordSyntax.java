package org.mobilityplan.model;

/** The form of short words that are kept as they were given: codes of open lists, codes of chantiers, identifiers. */
final class WordSyntax {

    private WordSyntax() {}

    static void check(String kind, String value, int maxLength) {
        if (value.isBlank() || value.length() > maxLength) {
            throw new IllegalArgumentException(
                    kind + " has 1 to " + maxLength + " characters and is not blank, but this one is \""
                            + value.substring(0, Math.min(value.length(), maxLength)) + "\"");
        }
        if (Character.isWhitespace(value.charAt(0)) || Character.isWhitespace(value.charAt(value.length() - 1))) {
            throw new IllegalArgumentException(kind + " neither begins nor ends with a space: \"" + value + "\"");
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(kind + " has no control characters such as line breaks");
            }
        }
    }
}
