package org.mobilityplan.model;

import java.util.Locale;

/**
 * The syntax of one JSON value (RFC 8259), checked without a JSON library, which this module does not have: an extension
 * that were no JSON would break every document it is written to.
 */
final class JsonText {

    /** As deep as the documents that the codec reads. */
    private static final int MAX_DEPTH = 100;

    private final String text;
    private final StringBuilder compact;
    private int at;

    private JsonText(String text) {
        this.text = text;
        this.compact = new StringBuilder(text.length());
    }

    /** The same value without spaces between its tokens; what stands in strings and numbers is not touched. */
    static String compact(String text) {
        JsonText json = new JsonText(text);
        json.value(0);
        json.skipSpaces();
        if (json.at < text.length()) {
            throw json.error("nothing more");
        }
        return json.compact.toString();
    }

    /** A text as a JSON string. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether every surrogate has its other half. */
    static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private void value(int depth) {
        if (depth > MAX_DEPTH) {
            throw error("at most " + MAX_DEPTH + " levels");
        }
        skipSpaces();
        switch (peek()) {
            case '{' -> members(depth, '}', true);
            case '[' -> members(depth, ']', false);
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        }
    }

    private void members(int depth, char end, boolean named) {
        take();
        skipSpaces();
        if (peek() == end) {
            take();
            return;
        }
        while (true) {
            if (named) {
                skipSpaces();
                string();
                skipSpaces();
                expect(':');
            }
            value(depth + 1);
            skipSpaces();
            if (peek() == end) {
                take();
                return;
            }
            expect(',');
        }
    }

    private void string() {
        expect('"');
        while (peek() != '"') {
            char c = take();
            if (c < ' ') {
                at--;
                throw error("no control character");
            }
            if (c == '\\') {
                escape();
            }
        }
        take();
    }

    private void escape() {
        char c = take();
        if (c == 'u') {
            for (int i = 0; i < 4; i++) {
                if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
                    throw error("a hexadecimal digit");
                }
                take();
            }
        } else if ("\"\\/bfnrt".indexOf(c) < 0) {
            at--;
            throw error("an escaped character");
        }
    }

    private void literal(String word) {
        if (!text.startsWith(word, at)) {
            throw error(word);
        }
        compact.append(word);
        at += word.length();
    }

    private void number() {
        if (peek() == '-') {
            take();
        }
        if (peek() == '0') {
            take();
        } else {
            digits();
        }
        if (peek() == '.') {
            take();
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            take();
            if (peek() == '+' || peek() == '-') {
                take();
            }
            digits();
        }
    }

    private void digits() {
        if (peek() < '0' || peek() > '9') {
            throw error("a JSON value");
        }
        while (peek() >= '0' && peek() <= '9') {
            take();
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw error("'" + c + "'");
        }
        take();
    }

    /** The next character; at the end a character that JSON never has there. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char take() {
        if (at >= text.length()) {
            throw error("more text");
        }
        char c = text.charAt(at++);
        compact.append(c);
        return c;
    }

    private void skipSpaces() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException error(String expected) {
        return new IllegalArgumentException("not JSON at character " + (at + 1) + ": expected " + expected);
    }
}
