package org.mobilityplan.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mobilityplan.json.codec.DocumentProblems;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.json.codec.ReadContext;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Describes the problem at which the parser stopped. */
final class BrokenDocument {

    private BrokenDocument() {}

    /** The problem: the document is cut off, exceeds a limit or has a syntax error. */
    static Problem problem(JacksonException broken, JsonParser parser, byte[] utf8, ReadLimits limits) {
        Pointer pointer = ReadContext.pointer(parser);
        if (broken instanceof StreamConstraintsException) {
            long offset = Math.max(parser.currentLocation().getByteOffset(), 0);
            boolean deep = parser.streamReadContext().getNestingDepth() > limits.maxDepth();
            return deep
                    ? new Problem(
                            DocumentProblems.TOO_DEEP,
                            pointer,
                            offset,
                            Map.of("limit", Integer.toString(limits.maxDepth())))
                    : tooLong(pointer, parser, utf8, limits);
        }
        long offset = broken.getLocation() == null ? -1 : broken.getLocation().getByteOffset();
        long at = Math.min(Math.max(offset, 0), utf8.length);
        if (broken instanceof UnexpectedEndOfInputException || at >= unfinished(utf8)) {
            return new Problem(DocumentProblems.TRUNCATED, pointer, utf8.length, Map.of());
        }
        // The parser stops at the end of an unknown word, such as NaN; the problem is reported at its beginning.
        boolean inText = parser.currentToken() == JsonToken.VALUE_STRING;
        long begin = at;
        while (!inText && begin > 0 && Character.isLetter(utf8[(int) begin - 1])) {
            begin--;
        }
        return new Problem(DocumentProblems.SYNTAX, pointer, begin, Map.of("found", quote(utf8, begin)));
    }

    /**
     * The offset of the number, or of the word {@code true}, {@code false} or {@code null}, in the middle of which the document
     * ends; the end of the document if there is none.
     */
    private static int unfinished(byte[] utf8) {
        int from = utf8.length;
        if (from > 0 && "+-.eE".indexOf(utf8[from - 1]) >= 0) {
            while (from > 0 && "0123456789.eE+-".indexOf(utf8[from - 1]) >= 0) {
                from--;
            }
            if (from == 0 || !Character.isLetter(utf8[from - 1])) {
                return from;
            }
        }
        from = utf8.length;
        while (from > 0 && utf8[from - 1] >= 'a' && utf8[from - 1] <= 'z') {
            from--;
        }
        String word = new String(utf8, from, utf8.length - from, StandardCharsets.US_ASCII);
        boolean begun = !word.isEmpty()
                && Stream.of("true", "false", "null").anyMatch(each -> each.startsWith(word) && !each.equals(word));
        return begun ? from : utf8.length;
    }

    /** The parser measures texts when they are requested, numbers and names while it scans them. */
    private static Problem tooLong(Pointer pointer, JsonParser parser, byte[] utf8, ReadLimits limits) {
        long token = Math.max(parser.currentTokenLocation().getByteOffset(), 0);
        if (parser.currentToken() == JsonToken.VALUE_STRING
                && textLength(utf8, (int) token) > limits.maxStringLength()) {
            return tooLong(pointer, token, limits.maxStringLength());
        }
        int at = (int) Math.max(parser.currentLocation().getByteOffset(), 0);
        int begin = at;
        while (begin > 0 && "0123456789.eE+-".indexOf(utf8[begin - 1]) >= 0) {
            begin--;
        }
        boolean number = begin < at && (begin == 0 || " \t\r\n:,[".indexOf(utf8[begin - 1]) >= 0);
        if (number) {
            return tooLong(pointer, begin, limits.maxNumberLength());
        }
        // The pointer still names the preceding property, if there is one.
        boolean property = parser.streamReadContext().inObject()
                && parser.streamReadContext().hasCurrentName();
        String path = pointer.value();
        Pointer object = property ? Pointer.of(path.substring(0, path.lastIndexOf('/'))) : pointer;
        return tooLong(object, at, PlanCodecs.MAX_NAME_LENGTH);
    }

    private static Problem tooLong(Pointer pointer, long offset, int limit) {
        return new Problem(DocumentProblems.TOO_LONG, pointer, offset, Map.of("limit", Integer.toString(limit)));
    }

    /** The number of bytes of the text that begins here with a quotation mark: at least its number of characters. */
    private static int textLength(byte[] utf8, int begin) {
        int end = begin + 1;
        while (end < utf8.length && utf8[end] != '"') {
            end += utf8[end] == '\\' ? 2 : 1;
        }
        return end - begin - 1;
    }

    /** The character at an offset, as a message quotes it. */
    static String quote(byte[] utf8, long offset) {
        int from = (int) offset;
        while (from > 0 && (utf8[from] & 0xC0) == 0x80) {
            from--;
        }
        int to = from + 1;
        while (to < utf8.length && (utf8[to] & 0xC0) == 0x80) {
            to++;
        }
        boolean visible = (utf8[from] & 0xFF) >= ' ';
        return "“"
                + (visible
                        ? new String(utf8, from, to - from, StandardCharsets.UTF_8)
                        : String.format(Locale.ROOT, "\\u%04x", utf8[from]))
                + "”";
    }
}
