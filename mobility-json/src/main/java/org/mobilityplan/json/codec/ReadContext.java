package org.mobilityplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.utf8.LongValues;
import org.mobilityplan.json.utf8.Utf8Parser;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.spelling.Surrogates;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The state of reading one value: the parser, the findings so far, and how unknown properties are handled. */
public final class ReadContext {

    /** What texts consist of, as messages show it. */
    private static final String STORABLE = "Unicode (U+0001 … U+10FFFF)";

    private static final int QUOTE_LENGTH = 40;

    private final JsonParser parser;
    private final int maxProblems;
    private final int maxElements;
    private final UnknownProperties unknownProperties;
    private final String base;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final LongValues longValues = new LongValues();

    private int elements;

    /** The elements that were read whole, outermost only; null where they are not kept. */
    private @Nullable List<Part> parts;

    /**
     * Starts to read a value.
     *
     * @param parser is at the first token of the value
     * @param maxProblems reading stops if there are more
     * @param maxElements reading stops if there are more elements and list entries
     * @param unknownProperties how they are handled
     */
    public ReadContext(JsonParser parser, int maxProblems, int maxElements, UnknownProperties unknownProperties) {
        this.parser = parser;
        this.maxProblems = maxProblems;
        this.maxElements = maxElements;
        this.unknownProperties = unknownProperties;
        this.base = pointer(parser).value();
    }

    /** Thrown to skip the rest of the document; caught by the code that made this context. */
    public static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Stopped() {
            super(null, null, false, false);
        }
    }

    /** An element that was read whole, and where it is. */
    public record Part(Pointer pointer, PlanElement element) {}

    private @Nullable String format;

    /**
     * Keeps what can be read of a document that cannot be read as a whole: its largest elements without a problem. A day that the
     * calendar does not have counts as its month then, or as its year.
     *
     * @return the parts, filled while the document is read
     */
    public List<Part> keepParts() {
        parts = new ArrayList<>();
        return parts;
    }

    /** The number of parts so far. */
    int partsKept() {
        return parts == null ? 0 : parts.size();
    }

    /** Keeps the element that ends at the current token, in place of the parts within it. */
    void keepPart(PlanElement element, int partsBefore) {
        if (parts != null) {
            parts.subList(partsBefore, parts.size()).clear();
            parts.add(new Part(pointer(), element));
        }
    }

    /** Whether days that the calendar does not have are read as their month or year. */
    boolean replacesDates() {
        return parts != null;
    }

    JsonParser parser() {
        return parser;
    }

    UnknownProperties unknownProperties() {
        return unknownProperties;
    }

    /** The findings so far that are not errors. */
    public List<Problem> notices() {
        return notices;
    }

    /** Where the lists of elements so far and their elements are, if they are long. */
    public LongValues longValues() {
        return longValues;
    }

    /** Notes that the current token begins a list or an element of one; see {@link LongValues#begin}. */
    int beginValue() {
        return parser instanceof Utf8Parser ours ? longValues.begin(ours.offsetAfterBracket() - 1) : -1;
    }

    /** Notes that the current token ends a value. */
    void endValue(int value) {
        if (parser instanceof Utf8Parser ours) {
            longValues.end(value, ours.offsetAfterBracket());
        }
    }

    /** The errors so far. */
    public List<Problem> problems() {
        return problems;
    }

    /** The position of a parser. */
    public static Pointer pointer(JsonParser parser) {
        return Pointer.of(parser.streamReadContext().pathAsPointer().toString());
    }

    /** The position of the parser, relative to the value that is read. */
    Pointer pointer() {
        return Pointer.of(pointer(parser).value().substring(base.length()));
    }

    /** The line, if the parser knows it; our own documents have theirs by offset. */
    private int line() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return location == null ? 0 : Math.max(location.getLineNr(), 0);
    }

    long offset() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return location == null ? -1 : location.getByteOffset();
    }

    /** Reports a problem of the current token. */
    void report(RuleInfo rule, Map<String, String> arguments) {
        report(new Problem(rule, pointer(), offset(), arguments, line()));
    }

    /** Reports a problem of something that is not a token, such as an object that lacks a property. */
    void report(Pointer pointer, RuleInfo rule, Map<String, String> arguments) {
        report(new Problem(rule, pointer, -1, arguments));
    }

    /** An error too many stops the reading; of the other findings, those beyond the limit are left out. */
    private void report(Problem problem) {
        if (problem.rule().severity() == Severity.ERROR) {
            reportError(problem);
        } else if (notices.size() < maxProblems) {
            notices.add(problem);
        } else if (notices.size() == maxProblems) {
            Map<String, String> limit = Map.of("limit", Integer.toString(maxProblems));
            notices.add(new Problem(DocumentProblems.TOO_MANY_NOTICES, problem.pointer(), -1, limit));
        }
    }

    /**
     * Counts an element, an entry of a list or an unknown property, which cost memory even where they are empty; one too many
     * stops the reading.
     */
    public void countElement() {
        elements++;
        if (elements > maxElements) {
            problems.add(new Problem(
                    DocumentProblems.TOO_MANY_ELEMENTS,
                    pointer(),
                    offset(),
                    Map.of("limit", Integer.toString(maxElements)),
                    line()));
            throw new Stopped();
        }
    }

    private void reportError(Problem problem) {
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

    /** The format of the document, once it was read. */
    public Optional<String> format() {
        return Optional.ofNullable(format);
    }

    void format(String declared) {
        format = declared;
    }

    /** Reports an unsupported format as the only finding, whatever was found so far. */
    Stopped unsupportedFormat(String format, String expected) {
        problems.clear();
        notices.clear();
        report(DocumentProblems.FORMAT_UNSUPPORTED, Map.of("found", cut(format), "expected", expected));
        return new Stopped();
    }

    /** Reports that the current token has another type than expected, and skips its value. */
    <V> @Nullable V reportWrongType(String expected) {
        boolean property = parser.streamReadContext().inObject();
        if (property && parser.currentToken() == JsonToken.VALUE_NULL) {
            report(DocumentProblems.NULL, Map.of("property", parser.currentName()));
        } else {
            report(DocumentProblems.TYPE, Map.of("expected", expected, "found", quote()));
        }
        parser.skipChildren();
        return null;
    }

    /** The same where a text is expected: the value in quotes, if only they are missing, as in YAML written by hand. */
    <V> @Nullable V reportNotText(String expected, Predicate<String> accepted) {
        JsonToken token = parser.currentToken();
        if (token.isNumeric() || token.isBoolean()) {
            String text = parser.getString();
            if (text.length() <= QUOTE_LENGTH && accepted.test(text)) {
                return reportWrongType('"' + text + '"');
            }
        }
        return reportWrongType(expected);
    }

    /** Reports the current property name, which its object already has. */
    public void reportDuplicate(String name) {
        report(DocumentProblems.PROPERTY_DUPLICATE, Map.of("property", cut(name)));
    }

    /** Skips the value of the property whose name is the current token. */
    void skipValue() {
        parser.nextToken();
        parser.skipChildren();
    }

    /** Whether the current property name can be stored anywhere; if not, that is reported at its object. */
    boolean checkStorableName() {
        String name = parser.currentName();
        if (Surrogates.isStorable(name)) {
            return true;
        }
        String path = pointer().value();
        Pointer object = Pointer.of(path.substring(0, path.lastIndexOf('/')));
        Map<String, String> arguments = Map.of("expected", STORABLE, "found", '"' + cut(name) + '"');
        report(new Problem(DocumentProblems.VALUE, object, offset(), arguments, line()));
        return false;
    }

    /** Whether the current text can be stored anywhere; if not, that is reported. */
    boolean checkStorable() {
        if (parser instanceof Utf8Parser ours && ours.isPlain() || Surrogates.isStorable(parser.getString())) {
            return true;
        }
        reportInvalid(STORABLE);
        return false;
    }

    /** Reports that the current token has the expected type, but an invalid value. */
    <V> @Nullable V reportInvalid(String expected) {
        report(DocumentProblems.VALUE, Map.of("expected", expected, "found", quote()));
        return null;
    }

    /** Reports that the current token is written like a day that the calendar does not have; once for a period of that day. */
    <V> @Nullable V reportImpossibleDate() {
        Map<String, String> found = Map.of("found", cut(parser.getString()));
        Problem last = problems.isEmpty() ? null : problems.get(problems.size() - 1);
        boolean again = last != null
                && last.rule().equals(DocumentProblems.DATE)
                && last.arguments().equals(found)
                && object(last.pointer()).equals(object(pointer()));
        if (!again) {
            report(DocumentProblems.DATE, found);
        }
        return null;
    }

    private static String object(Pointer property) {
        return property.value().substring(0, property.value().lastIndexOf('/'));
    }

    /** Reports the object or array that ends at the current token as invalid. */
    void reportInvalidStructure(String expected, long begin) {
        String found = parser.currentToken() == JsonToken.END_OBJECT ? "{…}" : "[…]";
        report(new Problem(DocumentProblems.VALUE, pointer(), begin, Map.of("expected", expected, "found", found)));
    }

    /** Shortens a text to what a message quotes: a document may contain texts of any length. */
    static String cut(String text) {
        return Surrogates.escape(
                text.codePointCount(0, text.length()) <= QUOTE_LENGTH
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, QUOTE_LENGTH)) + "…");
    }

    /** The current token as a message quotes it. */
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
