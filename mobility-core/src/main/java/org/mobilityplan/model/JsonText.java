package org.mobilityplan.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.mobilityplan.spelling.Surrogates;

/**
 * The syntax of one JSON value (RFC 8259), checked without a JSON library, which this module does not have: an extension
 * that were no JSON would break every document it is written to.
 */
final class JsonText {

    /** Leaves room, within the depth that documents may have, for the element that carries the value. */
    static final int MAX_DEPTH = 32;

    /** More digits than any number means; every reader bears them. */
    private static final int MAX_NUMBER_LENGTH = 1_000;

    private final String text;
    private final StringBuilder compact;
    private int at;

    private JsonText(String text) {
        this.text = text;
        this.compact = new StringBuilder(text.length());
    }

    /**
     * The same value in one form: without spaces between tokens, strings with no more escapes than they need. Numbers keep
     * every digit.
     */
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

    /** The text of a JSON string in the form that {@link #compact} gives. */
    static String unquote(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 1; i < json.length() - 1; i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(++i);
            switch (escaped) {
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(escaped);
            }
        }
        return text.toString();
    }

    private void value(int depth) {
        skipSpaces();
        if (depth >= MAX_DEPTH && (peek() == '{' || peek() == '[')) {
            throw error("at most " + MAX_DEPTH + " levels");
        }
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
        Set<String> names = new HashSet<>();
        take();
        skipSpaces();
        if (peek() == end) {
            take();
            return;
        }
        while (true) {
            if (named) {
                skipSpaces();
                int start = at;
                if (!names.add(string())) {
                    at = start;
                    throw error("a name that does not occur here already");
                }
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

    /** Reads a string and writes it anew. */
    private String string() {
        skip('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            if (at < text.length() && peek() < ' ') {
                throw error("no control character");
            }
            char c = next();
            value.append(c == '\\' ? escaped() : c);
        }
        if (!Surrogates.isStorable(value.toString())) {
            throw error("no half of a surrogate pair and no U+0000 in the text that ends here");
        }
        skip('"');
        compact.append(quote(value.toString()));
        return value.toString();
    }

    private char escaped() {
        int kind = "\"\\/bfnrtu".indexOf(peek());
        if (kind < 0) {
            throw error("an escaped character");
        }
        next();
        if (kind < 8) {
            return "\"\\/\b\f\n\r\t".charAt(kind);
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw error("a hexadecimal digit");
            }
            next();
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private void literal(String word) {
        if (!text.startsWith(word, at)) {
            throw error(word);
        }
        compact.append(word);
        at += word.length();
    }

    private void number() {
        int start = at;
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
        if (at - start > MAX_NUMBER_LENGTH) {
            throw error("at most " + MAX_NUMBER_LENGTH + " characters in a number");
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

    private void skip(char c) {
        if (peek() != c) {
            throw error("'" + c + "'");
        }
        at++;
    }

    private char next() {
        if (at >= text.length()) {
            throw error("more text");
        }
        return text.charAt(at++);
    }

    private void take() {
        compact.append(next());
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
