package org.mobilityplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** One reading of one value: the parser, what has been found so far, and what is done with unknown properties. */
public final class Reading {

    private static final int QUOTE_LENGTH = 40;

    private final JsonParser parser;
    private final int maxProblems;
    private final UnknownProperties unknownProperties;
    private final String base;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    /**
     * Begins a reading that keeps unknown properties.
     *
     * @param parser stands at the first token of the value
     * @param maxProblems reading stops when there are more
     */
    public Reading(JsonParser parser, int maxProblems) {
        this(parser, maxProblems, UnknownProperties.KEEP);
    }

    /**
     * Begins a reading.
     *
     * @param parser stands at the first token of the value
     * @param maxProblems reading stops when there are more
     * @param unknownProperties what becomes of them
     */
    public Reading(JsonParser parser, int maxProblems, UnknownProperties unknownProperties) {
        this.parser = parser;
        this.maxProblems = maxProblems;
        this.unknownProperties = unknownProperties;
        this.base = pointer(parser).value();
    }

    /** Thrown where the rest of the document is not worth reading. Caught by whoever began the reading. */
    public static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Stopped() {
            super(null, null, false, false);
        }
    }

    private @Nullable String format;

    JsonParser parser() {
        return parser;
    }

    UnknownProperties unknownProperties() {
        return unknownProperties;
    }

    /** What has been met so far that deserves a word and is no problem. */
    public List<Problem> notices() {
        return notices;
    }

    /** A word on a place; there is a last one where there are too many. */
    void notice(Pointer pointer, RuleInfo rule, Map<String, String> arguments) {
        if (notices.size() < maxProblems) {
            notices.add(new Problem(rule, pointer, -1, arguments));
        } else if (notices.size() == maxProblems) {
            Map<String, String> limit = Map.of("limit", Integer.toString(maxProblems));
            notices.add(new Problem(DocumentProblems.TOO_MANY_NOTICES, pointer, -1, limit));
        }
    }

    /** The problems met so far. */
    public List<Problem> problems() {
        return problems;
    }

    /** Where a parser stands. */
    public static Pointer pointer(JsonParser parser) {
        return Pointer.of(parser.streamReadContext().pathAsPointer().toString());
    }

    /** Where the parser stands, below the value that is read. */
    Pointer pointer() {
        return Pointer.of(pointer(parser).value().substring(base.length()));
    }

    long offset() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return location == null ? -1 : location.getByteOffset();
    }

    /** A problem with the current token. */
    void problem(RuleInfo rule, Map<String, String> arguments) {
        add(new Problem(rule, pointer(), offset(), arguments));
    }

    /** A problem with something that is not a token, such as an object that lacks a property. */
    void problemAt(Pointer pointer, RuleInfo rule, Map<String, String> arguments) {
        add(new Problem(rule, pointer, -1, arguments));
    }

    private void add(Problem problem) {
        if (problems.size() >= maxProblems) {
            problems.add(new Problem(
                    DocumentProblems.TOO_MANY_FINDINGS,
                    problem.pointer(),
                    problem.offset(),
                    Map.of("limit", Integer.toString(maxProblems))));
            throw new Stopped();
        }
        problems.add(problem);
    }

    /** The format that the document says, once it was met. */
    public Optional<String> format() {
        return Optional.ofNullable(format);
    }

    void format(String said) {
        format = said;
    }

    /** The document has a format that is not supported: this is its only finding, whatever was found so far. */
    Stopped unsupportedFormat(String format, String expected) {
        problems.clear();
        notices.clear();
        problem(DocumentProblems.FORMAT_UNSUPPORTED, Map.of("found", cut(format), "expected", expected));
        return new Stopped();
    }

    /** The current token has not the type that is expected; its value is passed over. */
    <V> @Nullable V wrongType(String expected) {
        boolean property = parser.streamReadContext().inObject();
        if (property && parser.currentToken() == JsonToken.VALUE_NULL) {
            problem(DocumentProblems.NULL, Map.of("property", parser.currentName()));
        } else {
            problem(DocumentProblems.TYPE, Map.of("expected", expected, "found", quote()));
        }
        parser.skipChildren();
        return null;
    }

    /** The parser stands at a name that its object had before; the value is passed over. */
    void duplicate(String name) {
        problem(DocumentProblems.PROPERTY_DUPLICATE, Map.of("property", cut(name)));
        skipValue();
    }

    /** Passes over the value of the property at whose name the parser stands. */
    void skipValue() {
        parser.nextToken();
        parser.skipChildren();
    }

    /** The current token has the right type, but a value that cannot be. */
    <V> @Nullable V refuse(String expected) {
        problem(DocumentProblems.VALUE, Map.of("expected", expected, "found", quote()));
        return null;
    }

    /** The object or array that ends at the current token cannot be kept. */
    void refuseWhole(String expected, long begin) {
        String found = parser.currentToken() == JsonToken.END_OBJECT ? "{…}" : "[…]";
        add(new Problem(DocumentProblems.VALUE, pointer(), begin, Map.of("expected", expected, "found", found)));
    }

    /** No more of a text than is quoted to people: a document may hold texts of any length. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= QUOTE_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTE_LENGTH)) + "…";
    }

    /** The current token as it may be quoted to people. */
    String quote() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return "{…}";
        }
        if (token == JsonToken.START_ARRAY) {
            return "[…]";
        }
        String text = parser.getString();
        if (text == null) {
            return "null";
        }
        String cut = cut(text);
        return token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME ? '"' + cut + '"' : cut;
    }
}
