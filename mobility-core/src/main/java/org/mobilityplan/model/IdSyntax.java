package org.mobilityplan.model;

/** The form that all ids share: it survives addresses, file names and spreadsheets without escaping. */
final class IdSyntax {

    private static final int MAX_LENGTH = 128;

    private IdSyntax() {}

    static void check(String kind, String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(kind + " has 1 to " + MAX_LENGTH + " characters, not " + value.length());
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letterOrDigit && (i == 0 || "-._~:".indexOf(c) < 0)) {
                throw new IllegalArgumentException(
                        kind + " is made of ASCII letters, digits and - . _ ~ : and begins with a"
                                + " letter or digit; in \"" + value + "\" character " + (i + 1) + ", '" + c
                                + "', is not right");
            }
        }
    }
}
